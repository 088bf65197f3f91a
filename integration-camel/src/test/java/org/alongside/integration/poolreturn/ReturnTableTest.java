package org.alongside.integration.poolreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.Coding;
import org.alongside.community.council.FundedBy;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnPart;
import org.alongside.community.statement.ReturnSpend;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves({"AC-I27", "F5"})
class ReturnTableTest {

    private static final UUID COUNCIL_A = UUID.randomUUID();
    private static final UUID COUNCIL_B = UUID.randomUUID();

    @Test
    void a_council_sees_the_totals_and_its_own_two_people() {
        OwnPeople seen = OwnPeople.of(ofSix(), Set.of(COUNCIL_B), null);
        List<String> rows = rows(ReturnTable.of(seen, 1).bytes());

        assertThat(rows).filteredOn(row -> row.startsWith("contribution,")).hasSize(2)
                .allSatisfy(row -> assertThat(row).containsPattern(",B-[56],"));
        assertThat(String.join("\n", rows)).doesNotContain("A-1", "A-4");
        assertThat(rows.get(1)).startsWith("pool,P_").contains(",6,412.10,1140.00,968.55,0.00,583.55,583.55,true,");
        assertThat(rows).filteredOn(row -> row.startsWith("spend,")).singleElement().asString()
                .contains(",2026-05-15,ACTIVITY,968.55,,INVOICE,");
    }

    @Test
    void what_the_bank_says_and_what_the_treasurer_says_are_both_told_and_a_difference_is_no_agreement() {
        OwnPeople agreed = OwnPeople.of(ofSix(), Set.of(COUNCIL_B), 583_55L);
        assertThat(rows(ReturnTable.of(agreed, 1).bytes()).get(1)).contains(",583.55,583.55,true,").endsWith(",583.55");

        OwnPeople differ = OwnPeople.of(ofSix(), Set.of(COUNCIL_B), 580_00L);
        assertThat(rows(ReturnTable.of(differ, 1).bytes()).get(1)).contains(",583.55,580.00,false,").endsWith(",583.55");
    }

    @Test
    void who_funds_nobody_in_it_has_nothing_to_see() {
        assertThat(OwnPeople.of(ofSix(), Set.of(UUID.randomUUID()), null).isEmpty()).isTrue();
    }

    @Test
    @Proves("R-INT-75")
    void how_many_are_in_a_small_pool_is_not_told_to_who_funds_only_some_of_them() {
        PoolReturn four = of(4, ofSix().parts().subList(2, 6));
        assertThat(OwnPeople.of(four, Set.of(COUNCIL_B), null).membersTold()).isEqualTo("<5");
        assertThat(OwnPeople.of(four, Set.of(COUNCIL_A, COUNCIL_B), null).membersTold()).as("it knows them all")
                .isEqualTo("4");
        assertThat(OwnPeople.of(ofSix(), Set.of(COUNCIL_B), null).membersTold()).isEqualTo("6");
    }

    @Test
    void a_finance_department_has_lines_for_its_own_ledger() {
        List<String> rows = rows(LedgerTable.of(OwnPeople.of(ofSix(), Set.of(COUNCIL_B), null), 3));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains(",2026-05-01,2026-05-31,3,R-B-5,AS123,5706,,161.42,");
    }

    private static List<String> rows(byte[] table) {
        return new String(table, StandardCharsets.UTF_8).lines().toList();
    }

    /** Four of one council and two of another. */
    private static PoolReturn ofSix() {
        List<ReturnPart> parts = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String person = (i <= 4 ? "A-" : "B-") + i;
            FundedBy funded = new FundedBy(person, "R-" + person, new Coding("AS123", "5706", null),
                    i <= 4 ? COUNCIL_A : COUNCIL_B);
            parts.add(new ReturnPart(UUID.randomUUID(), funded, 190_00, 190_00, LocalDate.of(2026, 5, 8),
                    i <= 3 ? 161_43 : 161_42, 97_26));
        }
        return of(6, parts);
    }

    private static PoolReturn of(int members, List<ReturnPart> parts) {
        ReturnSpend spend = new ReturnSpend(UUID.randomUUID(), LocalDate.of(2026, 5, 15), SpendCategory.ACTIVITY, 968_55,
                EvidenceKind.INVOICE);
        return new PoolReturn(UUID.randomUUID(), YearMonth.of(2026, 5), members, 412_10, 1_140_00, 968_55, 0, 583_55, 583_55L,
                parts, new ReturnPart(null, null, 0, 0, null, 0, 0), List.of(spend));
    }
}
