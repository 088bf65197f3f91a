package org.alongside.integration.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-16")
class PushedRowsTest {

    @Test
    void rows_become_the_file_they_would_have_been() {
        assertThat(file("""
                {"rows": [{"ref": "0004711", "amount": "17.50", "version": 3},
                          {"amount": "1.00", "ref": "a,\\"b\\"", "pooled": true, "end": null}]}"""))
                .isEqualTo("""
                        ref,amount,version,pooled,end\r
                        0004711,17.50,3,,\r
                        "a,""b""\",1.00,,true,\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"rows\": []}", "{\"rows\": {}}", "{\"rows\": [1]}", "{\"rows\": [[]]}",
            "{\"other\": [{\"a\": \"b\"}]}", "{\"rows\": [{\"a\": \"b\"}], \"more\": 1}", "{\"rows\": [{\"a\": [\"b\"]}]}",
            "{\"rows\": [{\"a\": {\"b\": 1}}]}", "{\"rows\": [{\"a\": \"1\", \"a\": \"2\"}]}", "{\"rows\": [{\"a\": 1e99999}]}",
            "{\"rows\": [{\"a\": \"one\\ntwo\"}]}", "{\"rows\": [{\"a\": \"b\"}]"})
    void what_is_no_list_of_rows_is_refused(String call) {
        assertThatThrownBy(() -> file(call)).isInstanceOf(RuleBroken.class).hasMessageContaining("NOT_READ");
    }

    @Test
    void five_hundred_rows_are_taken_and_one_more_is_not() {
        assertThat(file(rows(500)).lines()).hasSize(501);
        assertThatThrownBy(() -> file(rows(501))).isInstanceOf(RuleBroken.class).hasMessageContaining("TOO_MANY_ROWS");
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(number -> "{\"ref\": \"" + number + "\"}")
                .collect(Collectors.joining(",", "{\"rows\": [", "]}"));
    }

    private static String file(String call) {
        return new String(PushedRows.asFile(call.getBytes(StandardCharsets.UTF_8), "rows"), StandardCharsets.UTF_8);
    }
}
