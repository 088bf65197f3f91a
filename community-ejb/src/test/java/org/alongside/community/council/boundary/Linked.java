package org.alongside.community.council.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.pool.Wired;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.testing.Store;

/** One area on the real database, in which people are linked with the council as they are in the portal. */
final class Linked {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-08T10:00:00Z"), ZoneOffset.UTC);

    final UUID area = UUID.randomUUID();
    private final Store store;

    Linked(Store store) {
        this.store = store;
    }

    /** @return the request */
    UUID ask(UUID person) {
        return as(person, wired -> wired.get(LinkWithCouncil.class).ask(new AskForLink(UUID.randomUUID(), "Patel", "Asha",
                LocalDate.of(1980, 2, 3), "me141xq", "", "999 000 0018", true)));
    }

    /** @return the link */
    UUID link(UUID person, String identifier) {
        UUID request = ask(person);
        council(wired -> {
            wired.get(ReceiveLinks.class).answer(new AnswerLink(UUID.randomUUID(), request, LinkOutcome.CONFIRMED, identifier));
            return null;
        });
        return request;
    }

    CouncilMoney money(UUID person) {
        return as(person, wired -> wired.get(ReadCouncilMoney.class).mine());
    }

    <T> T council(Function<Wired, T> work) {
        return in(area, Actor.PORTAL, work);
    }

    <T> T as(UUID person, Function<Wired, T> work) {
        return in(area, Actor.person(person, "Somebody", Set.of()), work);
    }

    <T> T in(UUID elsewhere, Actor actor, Function<Wired, T> work) {
        return store.in(new Call(elsewhere, actor), em -> work.apply(new Wired(em, CLOCK)));
    }
}
