package org.alongside.community.council.boundary;

import static org.alongside.community.council.ABudget.cost;
import static org.alongside.community.council.ABudget.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.council.ABudget;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.AllocationsReceived;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.RowOutcome;
import org.alongside.platform.identity.Actor;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AllocationsIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private final Linked kent = new Linked(STORE);
    private final UUID asha = Somebody.named("Asha");

    @Test
    @Proves({"AC-I8", "R-INT-60"})
    void a_budget_of_somebody_who_is_linked_is_theirs_to_see() {
        kent.link(asha, "0004711");

        AllocationsReceived came = receive(row(2, "0004711", "CPLI-88213", 3));

        assertThat(came.applied()).isEqualTo(1);
        assertThat(came.outcomes()).isEmpty();
        var budget = kent.money(asha).budgets().get(0);
        assertThat(budget.cost().grossWeekly()).isEqualTo(245_00);
        assertThat(budget.cost().netYearly()).isEqualTo(11_117_60);
        assertThat(budget.pooling()).isTrue();
        assertThat(budget.runsOn(LocalDate.of(2026, 4, 6))).isTrue();
    }

    @Test
    @Proves({"R-INT-28", "R-INT-29", "E320"})
    void the_same_row_again_is_a_duplicate_and_an_older_one_is_not_used() {
        kent.link(asha, "0004711");
        receive(row(1, "0004711", "A", 1));
        receive(row(1, "0004711", "A", 3, cost(18_00)));

        assertThat(fates(receive(row(1, "0004711", "A", 3, cost(18_00)), row(2, "0004711", "A", 1)))).containsExactly(
                "1 DUPLICATE", "2 DUPLICATE");
        assertThat(receive(row(1, "0004711", "A", 2)).outcomes()).containsExactly(
                new RowOutcome(1, "A", RowFate.REFUSED, AllocationRule.OLDER_VERSION, "2", "3"));
        assertThat(kent.money(asha).budgets()).singleElement().satisfies(one -> assertThat(one.cost().unitPence()).isEqualTo(18_00));
    }

    @Test
    @Proves({"AC-I10", "R-INT-30", "E321"})
    void the_same_version_with_another_amount_is_a_conflict_that_shows_both() {
        kent.link(asha, "0004711");
        receive(row(1, "0004711", "CPLI-88213", 3));

        assertThat(receive(row(1, "0004711", "CPLI-88213", 3, cost(18_00))).outcomes()).containsExactly(new RowOutcome(1,
                "CPLI-88213", RowFate.REFUSED, AllocationRule.SAME_VERSION_OTHER_CONTENT, "unit_cost 18.00", "unit_cost 17.50"));
        assertThat(kent.money(asha).budgets().get(0).cost().unitPence()).isEqualTo(17_50);
    }

    @Test
    @Proves({"AC-I11", "R-INT-04", "E310"})
    void a_row_about_somebody_unknown_waits_and_applies_once_they_are_linked() {
        AllocationRow row = row(1, "0004711", "A", 1);
        assertThat(receive(row).outcomes()).containsExactly(
                new RowOutcome(1, "A", RowFate.WAITING, AllocationRule.NO_LINK, "0004711", null));
        assertThat(kent.money(asha).budgets()).isEmpty();

        kent.link(asha, "0004711");

        assertThat(receive(row).applied()).isEqualTo(1);
        assertThat(kent.money(asha).budgets()).hasSize(1);
    }

    @Test
    @Proves({"AC-I12", "R-INT-47"})
    void an_identifier_without_its_zeros_is_not_matched_and_the_reason_is_named() {
        kent.link(asha, "0004711");

        assertThat(receive(row(1, "4711", "A", 1), row(2, "04711", "B", 1), row(3, "4712", "C", 1)).outcomes())
                .extracting(RowOutcome::rule)
                .containsExactly(AllocationRule.ZEROS_LOST, AllocationRule.ZEROS_LOST, AllocationRule.NO_LINK);
        assertThat(kent.money(asha).budgets()).isEmpty();
    }

    @Test
    @Proves("E312")
    void one_row_about_another_area_holds_the_whole() {
        kent.link(asha, "0004711");
        AllocationRow elsewhere = ABudget.of("SRY", 2, "0004711", "B", 1, cost(17_50), ABudget.START, null, null, null);

        AllocationsReceived came = receive(row(1, "0004711", "A", 1), elsewhere);

        assertThat(came.held()).isEqualTo(AllocationRule.ANOTHER_AREA);
        assertThat(came.outcomes()).extracting(RowOutcome::line).containsExactly(2L);
        assertThat(kent.money(asha).budgets()).isEmpty();
    }

    @Test
    @Proves("R-INT-50")
    void a_full_list_reports_what_is_missing_and_ends_nothing() {
        kent.link(asha, "0004711");
        receive(true, rows(10));

        AllocationsReceived next = receive(true, rows(9));

        assertThat(next.held()).isNull();
        assertThat(next.duplicates()).isEqualTo(9);
        assertThat(next.missing()).containsExactly("R10");
        assertThat(kent.money(asha).budgets()).hasSize(10);
    }

    @Test
    @Proves("R-INT-50")
    void a_full_list_that_has_shrunk_by_more_than_a_fifth_is_held() {
        kent.link(asha, "0004711");
        receive(true, rows(10));

        assertThat(receive(true, rows(7)).held()).isEqualTo(AllocationRule.FAR_FEWER_ROWS);
        assertThat(receive(true, rows(8)).held()).as("a fifth less is not more than a fifth").isNull();
        assertThat(receive(false, rows(1)).held()).as("changes only").isNull();
    }

    @Test
    void several_versions_in_one_file_are_taken_in_their_order_and_counted_once_each() {
        kent.link(asha, "0004711");

        AllocationsReceived came = receive(row(1, "0004711", "A", 1), row(2, "0004711", "A", 2, cost(18_00)),
                row(3, "0004711", "A", 1), row(4, "0004711", "A", 2, cost(19_00)), row(5, "0004711", "B", 2),
                row(6, "0004711", "B", 1));

        assertThat(fates(came)).containsExactly("3 DUPLICATE", "4 SAME_VERSION_OTHER_CONTENT", "6 OLDER_VERSION");
        assertThat(came.applied() + came.duplicates() + came.refused()).isEqualTo(came.rows()).isEqualTo(6);
    }

    @Test
    void a_budget_does_not_move_to_somebody_else() {
        UUID ben = Somebody.named("Ben");
        kent.link(asha, "1");
        kent.link(ben, "2");
        receive(row(1, "1", "A", 1));

        assertThat(fates(receive(row(1, "2", "A", 2)))).containsExactly("1 OF_SOMEBODY_ELSE");
        assertThat(kent.money(ben).budgets()).isEmpty();
    }

    @Test
    void another_area_sees_nothing_of_it() {
        kent.link(asha, "0004711");
        receive(row(1, "0004711", "A", 1));

        UUID elsewhere = UUID.randomUUID();
        AllocationsReceived there = kent.in(elsewhere, Actor.PORTAL, wired -> wired.get(ReceiveAllocations.class)
                .receive(new AllocationBatch(UUID.randomUUID(), ABudget.KENT, true), Stream.of(row(1, "0004711", "A", 1))));
        assertThat(fates(there)).containsExactly("1 NO_LINK");
    }

    private AllocationRow[] rows(int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> row(i, "0004711", "R" + i, 1)).toArray(AllocationRow[]::new);
    }

    private AllocationsReceived receive(AllocationRow... rows) {
        return receive(false, rows);
    }

    private AllocationsReceived receive(boolean full, AllocationRow... rows) {
        return kent.council(wired -> wired.get(ReceiveAllocations.class)
                .receive(new AllocationBatch(UUID.randomUUID(), ABudget.KENT, full), Stream.of(rows)));
    }

    private static List<String> fates(AllocationsReceived came) {
        return came.outcomes().stream().map(one -> one.line() + " " + (one.rule() == null ? one.fate() : one.rule())).toList();
    }
}
