package org.alongside.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves({"B15", "B20"})
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"O'Connor", "Siân", "Zoë 🙂", "<b>bold</b>", "=1+1", "日本語", "two\nlines"})
    void people_write_as_they_like(String text) {
        assertThat(PlainText.required("name", text, 100)).isEqualTo(text);
    }

    @Test
    void text_is_trimmed_and_has_one_normal_form() {
        assertThat(PlainText.required("name", "  Sia\u0302n\r\nB ", 100)).isEqualTo("Siân\nB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\ud800b"})
    void control_characters_are_refused(String text) {
        assertThatThrownBy(() -> PlainText.optional("name", text, 100)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("TEXT_HOLDS_CONTROL_CHARACTERS");
    }

    @Test
    void length_is_counted_as_people_count() {
        assertThat(PlainText.required("name", "🙂".repeat(10), 10)).hasSize(20);
        assertThatThrownBy(() -> PlainText.required("name", "🙂".repeat(11), 10)).hasMessageContaining("TEXT_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "because", "..............", "??????????!!"})
    void a_reason_says_something(String text) {
        assertThatThrownBy(() -> PlainText.reason("reason", text, 100)).hasMessageContaining("REASON_TOO_SHORT");
    }

    @Test
    void nothing_written_is_the_empty_text_where_that_is_allowed() {
        assertThat(PlainText.optional("name", null, 100)).isEmpty();
        assertThatThrownBy(() -> PlainText.required("name", " ", 100)).hasMessageContaining("TEXT_MISSING");
    }
}
