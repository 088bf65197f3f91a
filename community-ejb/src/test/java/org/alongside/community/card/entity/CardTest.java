package org.alongside.community.card.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.card.CardLimits;
import org.alongside.community.card.CardLine;
import org.alongside.community.card.CardRule;
import org.alongside.community.card.CardSign;
import org.alongside.community.card.CardStatement;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.CardView;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-INT-73")
class CardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);
    private static final CardLimits LIMITS = new CardLimits(50_00, 8, TODAY);

    private final UUID asha = UUID.randomUUID();
    private final Card card = new Card(asha, "MA-7731", Instant.parse("2026-04-01T10:00:00Z"));

    @Test
    void nobody_says_of_themselves_that_a_card_is_theirs() {
        assertThatThrownBy(() -> card.confirm(asha, TODAY)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.breaches()).extracting("rule").containsExactly(CardRule.ONES_OWN));
        assertThat(card.status()).isEqualTo(CardStatus.ASKED);
    }

    @Test
    void little_left_is_told_once_until_there_was_more() {
        read();

        assertThat(said(TODAY, 49_99L)).containsExactly(CardSign.LOW);
        assertThat(said(TODAY, 20_00L)).as("told already").isEmpty();
        assertThat(said(TODAY, 50_00L)).as("enough again").isEmpty();
        assertThat(said(TODAY, 49_99L)).containsExactly(CardSign.LOW);
    }

    @Test
    void an_older_statement_does_not_say_what_is_left_now() {
        read();
        said(TODAY, 300_00L);

        assertThat(said(TODAY.minusDays(3), 10_00L)).isEmpty();
        assertThat(card.view(LIMITS).left()).isEqualTo(300_00);
    }

    @Test
    void a_card_that_lies_still_is_told_of_after_some_weeks_and_money_that_comes_is_no_use_of_it() {
        card.confirm(UUID.randomUUID(), TODAY.minusWeeks(8).minusDays(1));
        said(TODAY, 300_00L, new CardLine("1", TODAY, 855_20, null));
        assertThat(card.view(LIMITS).signs()).containsExactly(CardSign.QUIET);

        assertThat(said(TODAY, 290_00L, new CardLine("2", TODAY.minusDays(1), -10_00, "7999"))).isEmpty();
        assertThat(card.view(LIMITS).signs()).isEmpty();
    }

    @Test
    void each_day_of_use_where_it_usually_may_not_be_is_told_once() {
        read();
        CardLine betting = new CardLine("1", TODAY.minusDays(2), -5_00, "7995");

        assertThat(said(TODAY, 300_00L, betting)).containsExactly(CardSign.RESTRICTED);
        assertThat(said(TODAY, 300_00L, betting)).as("the same again").isEmpty();
        assertThat(said(TODAY, 300_00L, new CardLine("2", TODAY, -5_00, "7995"))).containsExactly(CardSign.RESTRICTED);
        assertThat(said(TODAY, 300_00L, new CardLine("3", TODAY, 5_00, "7995"))).as("money back").isEmpty();
    }

    @Test
    void when_its_owner_stops_it_nothing_that_was_read_is_known() {
        read();
        said(TODAY, 10_00L, new CardLine("1", TODAY, -5_00, "7995"));

        card.end();
        assertThat(card.view(LIMITS)).isEqualTo(new CardView(CardStatus.ENDED, "MA-7731", null, null, null, Set.of()));
        assertThatThrownBy(card::end).isInstanceOf(Stale.class);
    }

    private void read() {
        card.confirm(UUID.randomUUID(), TODAY);
    }

    private Set<CardSign> said(LocalDate until, Long left, CardLine... lines) {
        List<CardLine> all = lines.length == 0 ? List.of(new CardLine("x", until, -1, "5411")) : List.of(lines);
        card.read(new CardStatement("MA-7731", left, all), TODAY);
        return card.tell(LIMITS);
    }
}
