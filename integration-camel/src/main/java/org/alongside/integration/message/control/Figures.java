package org.alongside.integration.message.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.control.Desk.Pile;

/** Adds piles of messages up to what the desk shows of an endpoint. */
public final class Figures {

    private static final Set<MessageStatus> TO_GO =
            EnumSet.of(MessageStatus.PENDING, MessageStatus.RETRYING, MessageStatus.SENDING);
    private static final Set<MessageStatus> HELD = EnumSet.of(MessageStatus.HELD, MessageStatus.PARTLY_APPLIED);
    private static final Set<MessageStatus> FAILED = EnumSet.of(MessageStatus.DEAD, MessageStatus.NACKED);
    private static final Set<MessageStatus> UNCONFIRMED = EnumSet.of(MessageStatus.SENT);

    private Figures() {
    }

    /** @param recent all since yesterday, also what is through */
    public static List<EndpointFigures> of(List<Pile> unsettled, List<Pile> recent) {
        return Stream.concat(unsettled.stream(), recent.stream()).map(Pile::endpointId).distinct()
                .map(endpoint -> of(endpoint, its(unsettled, endpoint), its(recent, endpoint))).toList();
    }

    private static EndpointFigures of(UUID endpoint, List<Pile> unsettled, List<Pile> recent) {
        Instant oldest = unsettled.stream().filter(pile -> TO_GO.contains(pile.status())).map(Pile::oldest)
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        return new EndpointFigures(endpoint, count(unsettled, TO_GO), oldest, count(unsettled, HELD),
                count(unsettled, FAILED), count(recent, UNCONFIRMED), count(recent, EnumSet.allOf(MessageStatus.class)));
    }

    private static List<Pile> its(List<Pile> piles, UUID endpoint) {
        return piles.stream().filter(pile -> pile.endpointId().equals(endpoint)).toList();
    }

    private static long count(List<Pile> piles, Set<MessageStatus> statuses) {
        return piles.stream().filter(pile -> statuses.contains(pile.status())).mapToLong(Pile::count).sum();
    }
}
