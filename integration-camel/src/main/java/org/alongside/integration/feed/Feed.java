package org.alongside.integration.feed;

import static org.alongside.integration.feed.Direction.IN;
import static org.alongside.integration.feed.Direction.OUT;
import static org.alongside.integration.feed.Privacy.P0;
import static org.alongside.integration.feed.Privacy.P1;
import static org.alongside.integration.feed.Privacy.P2;
import static org.alongside.integration.feed.Privacy.P4;

import java.util.Set;

/** The feeds that are built (section 6). Each has one pipeline for all areas. */
public enum Feed {

    F1("The list of accredited brokers", Set.of(OUT), P0, false, false),
    F2("A broker's place on the list changed", Set.of(OUT), P1, true, false),
    F3("Personal budgets", Set.of(IN), P4, true, true),
    F4("Direct payments made", Set.of(IN), P4, true, true),
    F5("What a pool did with its money", Set.of(OUT), P4, true, true),
    F7("Bank and card statements", Set.of(IN), P4, true, true),
    F8("Training completed", Set.of(OUT), P1, false, false),
    F13("Who is who at the council", Set.of(IN, OUT), P2, true, false),
    F14("Dates, codes and lists", Set.of(IN), P0, false, false),
    F16("Messages to people", Set.of(OUT), P2, false, false);

    private final String label;
    private final Set<Direction> directions;
    private final Privacy privacy;
    private final boolean ordered;
    private final boolean money;

    Feed(String label, Set<Direction> directions, Privacy privacy, boolean ordered, boolean money) {
        this.label = label;
        this.directions = directions;
        this.privacy = privacy;
        this.ordered = ordered;
        this.money = money;
    }

    public String label() {
        return label;
    }

    public boolean goes(Direction direction) {
        return directions.contains(direction);
    }

    public Privacy privacy() {
        return privacy;
    }

    /** It tells of the brokers of some areas, which an endpoint names (R-INT-12). */
    public boolean isOfBrokers() {
        return this == F1 || this == F2;
    }

    /** A thing's message waits for the one before it. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Whole file or nothing at first, and two people for what changes how it is read. */
    public boolean isMoney() {
        return money;
    }
}
