package org.alongside.integration.message.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.integration.message.PayloadText;
import org.alongside.integration.message.entity.Payload;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadShownTest {

    @Test
    @Proves({"R-INT-76", "AC-I36"})
    void a_table_is_covered_but_for_its_headings_and_the_ends_of_cells() {
        PayloadText shown = shown("text/csv", "la_person_id,sort_code,name\r\n0004711,089999,\"Example, Ann\"\r\n", true);
        assertThat(shown.heading()).containsExactly("la_person_id", "sort_code", "name");
        assertThat(shown.rows()).hasSize(1);
        assertThat(shown.rows().get(0).get(1)).isEqualTo("••••99");
        assertThat(shown.rows().get(0).toString()).doesNotContain("0004711").doesNotContain("0899").doesNotContain("Ann");
        assertThat(shown.covered()).isTrue();
    }

    @Test
    void uncovered_it_says_what_was_sent() {
        PayloadText shown = shown("text/csv", "la_person_id\r\n0004711\r\n", false);
        assertThat(shown.rows().get(0)).containsExactly("0004711");
        assertThat(shown.covered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "application/json|{\"name\":\"Ann Example\",\"amounts\":[12345,{\"iban\":\"GB00SECRET\"}]}",
            "application/json|{\"name\":\"Ann Example\" broken 12345 GB00SECRET",
            "application/xml|<a><name>Ann Example</name><sum>12345</sum><iban>GB00SECRET</iban></a>",
            "text/plain|Ann Example 12345 GB00SECRET"})
    @Proves("R-INT-76")
    void nothing_else_is_left_open_either(String mediaType, String content) {
        assertThat(shown(mediaType, content, true).text()).isNotEmpty().doesNotContain("Ann").doesNotContain("Example")
                .doesNotContain("12345").doesNotContain("GB00SECRET");
    }

    @Test
    void a_long_table_says_that_there_is_more() {
        PayloadText shown = shown("text/csv", "a\r\n" + "1\r\n".repeat(60), false);
        assertThat(shown.rows()).hasSize(50);
        assertThat(shown.more()).isTrue();
        assertThat(shown("text/csv", "a\r\n" + "1\r\n".repeat(50), false).more()).isFalse();
    }

    private static PayloadText shown(String mediaType, String content, boolean covered) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Payload payload = new Payload(UUID.randomUUID(), bytes, bytes.length, "", mediaType, LocalDate.EPOCH);
        return new PayloadShown(payload, bytes, covered).text();
    }
}
