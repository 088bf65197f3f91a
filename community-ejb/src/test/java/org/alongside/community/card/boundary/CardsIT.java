package org.alongside.community.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.community.card.CardLine;
import org.alongside.community.card.CardStatement;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.CardView;
import org.alongside.community.council.control.Sightings;
import org.alongside.community.pool.Wired;
import org.alongside.community.statement.Surplus;
import org.alongside.community.statement.boundary.NoteMoney;
import org.alongside.community.statement.boundary.WatchSurplus;
import org.alongside.platform.contracts.AccountNamed;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Proves({"F7", "R-INT-73"})
class CardsIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-08T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);
    private static final String ACCOUNT = "MA-7731";

    private final UUID area = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");
    private final UUID beatrice = Somebody.named("Beatrice");

    @Test
    void a_card_is_read_only_when_its_owner_wants_it_and_another_person_has_made_sure() {
        assertThatThrownBy(() -> name(asha, false)).isInstanceOf(RuleBroken.class);
        name(asha, true);
        assertThat(known()).as("named, not confirmed").isEmpty();

        confirm(asha);
        assertThat(known()).containsExactly(ACCOUNT);
        assertThat(mine(asha).status()).isEqualTo(CardStatus.READ);
    }

    @Test
    void who_names_the_card_of_another_does_not_come_to_read_it() {
        name(asha, true);
        confirm(asha);
        name(ben, true);

        assertThatThrownBy(() -> confirm(ben)).isInstanceOf(RuleBroken.class);
        assertThat(mine(ben).left()).isNull();
    }

    @Test
    void only_its_owner_is_told_and_of_the_lines_only_what_came_is_kept() {
        name(asha, true);
        confirm(asha);

        List<String> told = in(Actor.PORTAL, wired -> {
            wired.get(ReceiveCards.class).receive(statement());
            wired.get(ReceiveCards.class).receive(statement());
            assertThat(wired.toldTo(Wired.STAFF)).isEmpty();
            return wired.toldTo(asha);
        });
        assertThat(told).containsExactly("Little is left on your card", "Look at something your card was used for");
        assertThat(mine(asha).left()).isEqualTo(20_00);
        assertThat(surplus().own()).as("what is unspent is what the statement says").isEqualTo(20_00);
        assertThat(kept()).as("what was spent is not kept").isEqualTo(1);
    }

    @Test
    void when_its_owner_stops_it_what_was_shown_is_gone_and_no_statement_is_taken() {
        name(asha, true);
        confirm(asha);
        in(Actor.PORTAL, wired -> {
            wired.get(ReceiveCards.class).receive(statement());
            return null;
        });

        in(person(asha), wired -> {
            wired.get(KeepMyCard.class).stop(new StopCard(UUID.randomUUID()));
            return null;
        });
        assertThat(kept()).isZero();
        assertThat(known()).isEmpty();
        assertThatThrownBy(() -> in(Actor.PORTAL, wired -> {
            wired.get(ReceiveCards.class).receive(statement());
            return null;
        })).isInstanceOf(NotFound.class);
    }

    private Surplus surplus() {
        return in(person(asha), wired -> {
            WatchSurplus watching = wired.get(WatchSurplus.class);
            watching.write(new NoteMoney(UUID.randomUUID(), "213.80", "400"));
            return watching.mine().figures();
        });
    }

    private static CardStatement statement() {
        return new CardStatement(ACCOUNT, 20_00L, List.of(new CardLine("t1", TODAY, 855_20, null),
                new CardLine("t2", TODAY, -835_20, "7995")));
    }

    private void name(UUID who, boolean agreed) {
        in(person(who), wired -> {
            wired.get(KeepMyCard.class).name(new NameCard(UUID.randomUUID(), ACCOUNT, agreed));
            return null;
        });
    }

    private void confirm(UUID whose) {
        in(person(beatrice), wired -> {
            ConfirmCards confirming = wired.get(ConfirmCards.class);
            UUID card = confirming.open().stream().filter(one -> one.person().equals(whose.toString())).findFirst().orElseThrow()
                    .cardId();
            confirming.answer(new AnswerCard(UUID.randomUUID(), card, true));
            assertThat(wired.sent()).as("what waited for it may come").hasOnlyElementsOfType(AccountNamed.class).hasSize(1);
            return null;
        });
    }

    private CardView mine(UUID who) {
        return in(person(who), wired -> wired.get(KeepMyCard.class).mine());
    }

    private Set<String> known() {
        return in(Actor.PORTAL, wired -> wired.get(ReceiveCards.class).read(Set.of(ACCOUNT)));
    }

    private int kept() {
        return in(Actor.PORTAL, wired -> wired.get(Sightings.class).openOf(asha).size());
    }

    private static Actor person(UUID who) {
        return Actor.person(who, "Somebody", Set.of());
    }

    private <T> T in(Actor actor, Function<Wired, T> work) {
        return STORE.in(new Call(area, actor), em -> work.apply(new Wired(em, CLOCK)));
    }
}
