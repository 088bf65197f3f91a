package org.alongside.portal.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.Pages;

/** The doors to all that peers arrange together. */
@Named("communityIndex")
@RequestScoped
public class IndexPage {

    /** One door; {@code path} is relative to the area. */
    public record Door(String text, String purpose, String path) {
    }

    private static final List<Door> DOORS = List.of(
            new Door("Our pool", "What came in, whose it is, what was decided, what was spent and what is left of yours.",
                    "community/pool"),
            new Door("My money", "Your own money in every pool, and what it may be used for.", "community/money"),
            new Door("Decide together", "Read what is to be decided, ask for time or help, and vote.", "community/decide"),
            new Door("Give and receive time", "Help each other. An hour is an hour, whatever is done in it.",
                    "community/time"),
            new Door("Find people like me", "Meet people who have been where you are.", "community/peers"));

    @Inject
    private Pages pages;

    public List<Door> getDoors() {
        return DOORS.stream().filter(door -> pages.has(door.path())).toList();
    }
}
