package org.alongside.community.council.boundary;

import static org.alongside.community.council.APayLine.START;
import static org.alongside.community.council.APayLine.file;
import static org.alongside.community.council.APayLine.line;
import static org.alongside.community.council.APayLine.mirror;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.council.ABudget;
import org.alongside.community.council.APayLine;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.MoneySeen;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayOutcome;
import org.alongside.community.council.PayRule;
import org.alongside.community.council.PayRunReceived;
import org.alongside.community.council.PaymentType;
import org.alongside.community.council.PaymentView;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.SeenOn;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayRunsIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private static final LocalDate SECOND_PERIOD = START.plusDays(28);

    private final Linked kent = new Linked(STORE);
    private final UUID asha = Somebody.named("Asha");
    private final UUID card = UUID.randomUUID();

    @BeforeEach
    void asha_is_linked_and_has_a_budget() {
        kent.link(asha, "0004711");
        budget(ABudget.row(1, "0004711", "A", 1));
    }

    @Test
    void what_was_paid_is_shown_to_who_it_was_paid_for() {
        PayRunReceived came = run("P01", line(1, "0004711", "A"));

        assertThat(came.fate()).isEqualTo(RowFate.APPLIED);
        assertThat(kent.money(asha).paid()).extracting(PaymentView::net).containsExactly(855_20L);
    }

    @Test
    @Proves({"AC-I13", "E230"})
    void a_run_whose_total_is_wrong_by_a_penny_is_not_used_at_all() {
        PayRunReceived came = receive("P01", 855_21, line(1, "0004711", "A"));

        assertThat(came.fate()).isEqualTo(RowFate.REFUSED);
        assertThat(came.outcomes()).containsExactly(PayOutcome.whole(PayRule.CONTROL_TOTAL, 855_20));
        assertThat(kent.money(asha).paid()).isEmpty();
        assertThat(run("P01", line(1, "0004711", "A")).fate()).as("its number is still free").isEqualTo(RowFate.APPLIED);
    }

    @Test
    @Proves({"R-INT-29", "R-INT-30", "E321"})
    void a_run_sent_again_changes_nothing_and_one_that_says_something_else_is_refused() {
        run("P01", line(1, "0004711", "A"));

        assertThat(run("P01", line(1, "0004711", "A")).fate()).isEqualTo(RowFate.DUPLICATE);
        PayLine other = line(1, "0004711", "A", PaymentType.REGULAR, START, 990_00, 124_80);
        assertThat(rules(run("P01", other))).containsExactly(PayRule.RUN_SAYS_SOMETHING_ELSE);
        assertThat(kent.money(asha).paid()).hasSize(1);
    }

    @Test
    @Proves({"E223", "E321"})
    void a_budget_is_not_paid_twice_for_the_same_days() {
        run("P01", line(1, "0004711", "A"));

        assertThat(rules(run("P02", line(1, "0004711", "A")))).containsExactly(PayRule.PAID_BEFORE);
        PayLine shifted = line(1, "0004711", "A", PaymentType.REGULAR, START.plusDays(27), 980_00, 124_80);
        assertThat(rules(run("P02", shifted))).containsExactly(PayRule.PERIOD_OVERLAPS);
        PayLine first = line(1, "0004711", "A", PaymentType.REGULAR, SECOND_PERIOD, 980_00, 124_80);
        assertThat(rules(run("P03", first, line(2, "0004711", "A", PaymentType.REGULAR, SECOND_PERIOD.plusDays(1), 980_00, 124_80))))
                .as("within one run").containsExactly(PayRule.PERIOD_OVERLAPS);
        assertThat(run("P04", first).fate()).isEqualTo(RowFate.APPLIED);
    }

    @Test
    @Proves("E323")
    void nothing_is_paid_on_a_budget_that_does_not_count_on_these_days() {
        assertThat(rules(run("P01", line(1, "0004711", "UNKNOWN")))).containsExactly(PayRule.NOT_IN_FORCE);
        assertThat(rules(run("P01", line(1, "0004711", "A", PaymentType.REGULAR, START.minusDays(28), 980_00, 124_80))))
                .containsExactly(PayRule.NOT_IN_FORCE);
        PayLine days = APayLine.of(1, "0004711", "A", PaymentType.REGULAR, START, START.plusDays(26), 1_00, 0, 1_00,
                APayLine.PAY_DAY);
        assertThat(rules(run("P01", days))).containsExactly(PayRule.NOT_FOUR_WEEKS);
    }

    @Test
    void a_budget_of_somebody_else_is_not_paid_to_another_person() {
        kent.link(Somebody.named("Ben"), "0000002");
        assertThat(rules(run("P01", line(1, "0000002", "A")))).containsExactly(PayRule.OF_SOMEBODY_ELSE);
    }

    @Test
    @Proves({"E310", "AC-I11"})
    void a_line_about_somebody_unknown_waits_alone_and_is_used_once_they_are_linked() {
        UUID ben = Somebody.named("Ben");
        PayLine his = line(2, "0000002", "B");

        PayRunReceived came = run("P01", line(1, "0004711", "A"), his);

        assertThat(came.waiting()).isEqualTo(1);
        assertThat(came.outcomes()).containsExactly(his.outcome(PayRule.NO_LINK, "0000002"));
        kent.link(ben, "0000002");
        budget(ABudget.row(1, "0000002", "B", 1));
        assertThat(late("P01", his).applied()).isEqualTo(1);
        assertThat(late("P01", his).fate()).as("twice").isEqualTo(RowFate.DUPLICATE);
        assertThat(kent.money(ben).paid()).hasSize(1);
    }

    @Test
    void a_correction_that_mirrors_a_payment_takes_it_back_and_lets_it_be_paid_anew() {
        PayLine wrong = line(1, "0004711", "A");
        run("P01", wrong);

        assertThat(run("P02", mirror(1, wrong, "P01")).fate()).isEqualTo(RowFate.APPLIED);
        assertThat(rules(run("P03", mirror(1, wrong, "P01")))).containsExactly(PayRule.UNKNOWN_CORRECTION, PayRule.PAID_BEFORE);
        PayLine right = line(1, "0004711", "A", PaymentType.REGULAR, START, 990_00, 124_80);
        assertThat(run("P04", right).fate()).isEqualTo(RowFate.APPLIED);
        assertThat(kent.money(asha).paid()).extracting(PaymentView::net).containsExactlyInAnyOrder(855_20L, -855_20L, 865_20L);
    }

    @Test
    @Proves("R-INT-65")
    void what_a_council_says_it_paid_has_come_when_a_statement_shows_it_and_not_before() {
        run("P01", line(1, "0004711", "A"));
        assertThat(seen()).containsExactly((LocalDate) null);

        came(SeenOn.OWN, "penny less", APayLine.PAY_DAY, 855_19);
        came(SeenOn.POOL, "not to the card", APayLine.PAY_DAY, 855_20);
        came(SeenOn.OWN, "before it", APayLine.PAY_DAY.minusDays(1), 855_20);
        came(SeenOn.OWN, "long after it", APayLine.PAY_DAY.plusDays(8), 855_20);
        assertThat(seen()).as("none of them is it").containsExactly((LocalDate) null);

        came(SeenOn.OWN, "it", APayLine.PAY_DAY.plusDays(1), 855_20);
        assertThat(seen()).containsExactly(APayLine.PAY_DAY.plusDays(1));
    }

    @Test
    @Proves({"R-INT-65", "R-INT-27"})
    void a_line_shows_one_payment_however_often_it_comes_and_may_come_before_the_run() {
        came(SeenOn.OWN, "t1", APayLine.PAY_DAY, 855_20);
        came(SeenOn.OWN, "t1", APayLine.PAY_DAY, 855_20);
        run("P01", line(1, "0004711", "A"));
        run("P02", line(1, "0004711", "A", PaymentType.ONE_OFF, START, 980_00, 124_80));
        assertThat(seen()).as("one of two alike").containsExactlyInAnyOrder(APayLine.PAY_DAY, null);

        came(SeenOn.OWN, "t2", APayLine.PAY_DAY, 855_20);
        assertThat(seen()).containsExactly(APayLine.PAY_DAY, APayLine.PAY_DAY);
    }

    @Test
    @Proves("R-INT-65")
    void what_was_taken_back_is_shown_by_nothing_and_what_is_forgotten_shows_nothing() {
        PayLine wrong = line(1, "0004711", "A");
        run("P01", wrong);
        run("P02", mirror(1, wrong, "P01"));
        came(SeenOn.OWN, "t1", APayLine.PAY_DAY, 855_20);
        assertThat(seen()).containsOnlyNulls();

        run("P03", line(1, "0004711", "A"));
        assertThat(seen()).as("the right one").contains(APayLine.PAY_DAY);
        kent.council(wired -> {
            wired.get(SeePayments.class).forget(card);
            return null;
        });
        assertThat(seen()).containsOnlyNulls();
    }

    private void came(SeenOn place, String line, LocalDate day, long pence) {
        kent.council(wired -> {
            wired.get(SeePayments.class).came(new MoneySeen(asha, place, card, line, day, pence));
            return null;
        });
    }

    private List<LocalDate> seen() {
        return kent.money(asha).paid().stream().map(PaymentView::seen).toList();
    }

    private void budget(AllocationRow row) {
        kent.council(wired -> wired.get(ReceiveAllocations.class)
                .receive(new AllocationBatch(UUID.randomUUID(), ABudget.KENT, false), Stream.of(row)));
    }

    private PayRunReceived run(String number, PayLine... lines) {
        return receive(number, Stream.of(lines).mapToLong(PayLine::net).sum(), lines);
    }

    private PayRunReceived receive(String number, long total, PayLine... lines) {
        return kent.council(wired -> wired.get(ReceivePayRun.class).receive(file(number, lines.length, total), List.of(lines)));
    }

    private PayRunReceived late(String number, PayLine... lines) {
        return kent.council(wired -> wired.get(ReceivePayRun.class).late(number, List.of(lines)));
    }

    private static List<PayRule> rules(PayRunReceived came) {
        return came.outcomes().stream().map(PayOutcome::rule).toList();
    }
}
