package org.alongside.integration.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.testing.Proves;
import org.alongside.training.completion.CompletionCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("R-INT-75")
class CompletionTableTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UUID COURSE = UUID.fromString("0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10");

    @ParameterizedTest
    @CsvSource({"0, [c]", "1, [c]", "4, [c]", "5, 5", "7, 5", "8, 10", "12, 10", "13, 15", "60, 60"})
    void a_number_of_people_is_hidden_or_rounded(int people, String told) {
        assertThat(SmallNumbers.told(people)).isEqualTo(told);
    }

    @Test
    void no_difference_of_two_told_numbers_is_a_few_people() {
        for (int attended = 0; attended <= 60; attended++) {
            for (int completed = 0; completed <= attended; completed++) {
                if (!SmallNumbers.told(completed).equals(SmallNumbers.HIDDEN)) {
                    int difference = Integer.parseInt(SmallNumbers.told(attended))
                            - Integer.parseInt(SmallNumbers.told(completed));
                    assertThat(difference % 5).isZero();
                }
            }
        }
    }

    @Test
    void a_row_counts_and_names_nobody() {
        String[] lines = table(12, 10).split("\r\n");

        assertThat(lines[0]).isEqualTo("completion_id,version,course_code,course_version,skill_areas,learner_kind,"
                + "learner_ref,learner_name,outcome,completed_on,valid_to,co_trainer_lived_experience,consent_ref,places,"
                + "attended,completed");
        assertThat(lines[1]).endsWith(",1,C_0198F0A27C1E7A55,3,2.2.1;2.2.17,,,,,2026-10-31,,true,,,10,10");
        assertThat(table(4, 4)).endsWith(",[c],[c]\r\n");
    }

    @Test
    void the_same_month_made_again_is_the_same_to_the_byte() {
        assertThat(table(12, 10)).isEqualTo(table(12, 10));
    }

    private static String table(int attended, int completed) {
        return new String(CompletionTable.of("KEN", OCTOBER, List.of(new CompletionCount(COURSE, COURSE, 3,
                new TreeSet<>(Set.of("2.2.17", "2.2.1")), true, attended, completed))), StandardCharsets.UTF_8);
    }
}
