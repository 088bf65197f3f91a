package org.alongside.integration.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void what_is_right_is_read() {
        assertThat(read("\uFEFF{\"a\": [1, {\"b\": null}], \"c\": \"\\u00e9\"}").getString("c")).isEqualTo("é");
        assertThat(read(nested(32)).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "null", "{", "{}x", "{}{}", "{\"a\":1,}", "{'a':1}", "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"a\":{\"b\":1,\"b\":1}}", "{\"a\":1e9999999}", "{\"a\":NaN}",
        "{\"a\":01}", "{\"a\":11111111111111111111111111111111111111111}", "// x\n{}"})
    @Proves("R-INT-16")
    void what_can_be_understood_in_two_ways_or_wears_us_out_is_not(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(StrictJson.NotRead.class).hasNoCause();
    }

    @Test
    @Proves("R-INT-16")
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void depth_and_size_have_an_end() {
        assertThatThrownBy(() -> read(nested(33))).hasMessageContaining("32 levels");
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(1_000_000))).hasMessageContaining("32 levels");
        assertThatThrownBy(() -> read("{\"a\":\"" + "x".repeat(5 * 1024 * 1024) + "\"}")).hasMessageContaining("5 MB");
    }

    @Test
    void wrong_bytes_are_no_question_marks() {
        byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> StrictJson.object(latin)).hasMessageContaining("UTF-8");
    }

    @Property(tries = 2000)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 200) byte[] bytes) {
        try {
            assertThat(StrictJson.object(bytes)).isNotNull();
        } catch (StrictJson.NotRead refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static JsonObject read(String text) {
        return StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }
}
