package org.alongside.platform.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.file.ReceivedFile;
import org.junit.jupiter.api.Test;

class CommandTextTest {

    private static final UUID KEY = UUID.fromString("9a8b7c6d-0000-4000-8000-000000000001");

    private record Part(Set<String> words) {
    }

    private record Said(UUID commandId, Set<String> kinds, List<String> lines, Map<String, Part> parts) implements Command {
    }

    private record Sent(UUID commandId, ReceivedFile file) implements Command {
    }

    private record Quiet(UUID commandId, String secret) implements Command {

        @Override
        public String wording() {
            return "Quiet";
        }
    }

    @Test
    void the_order_of_sets_and_maps_does_not_count() {
        assertThat(said(List.of("a", "b", "c"), List.of("1", "2")).wording())
                .isEqualTo(said(List.of("c", "a", "b"), List.of("1", "2")).wording());
    }

    @Test
    void the_order_of_lists_and_every_word_count() {
        String first = said(List.of("a", "b"), List.of("1", "2")).wording();

        assertThat(said(List.of("a", "b"), List.of("2", "1")).wording()).isNotEqualTo(first);
        assertThat(said(List.of("a"), List.of("1", "2")).wording()).isNotEqualTo(first);
        assertThat(first).contains(KEY.toString(), "kinds=[a, b]", "lines=[1, 2]");
    }

    @Test
    void a_file_sent_again_says_the_same_and_another_file_does_not() {
        String first = sent("a photo").wording();

        assertThat(sent("a photo").wording()).isEqualTo(first);
        assertThat(sent("another").wording()).isNotEqualTo(first);
    }

    @Test
    void a_command_may_say_less_of_itself() {
        assertThat(new Quiet(KEY, "seven quiet otters").wording()).isEqualTo("Quiet");
    }

    private static Sent sent(String content) {
        return new Sent(KEY, new ReceivedFile("photo.jpg", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Said said(List<String> kinds, List<String> lines) {
        Map<String, Part> parts = new LinkedHashMap<>();
        kinds.forEach(kind -> parts.put(kind, new Part(new LinkedHashSet<>(kinds))));
        return new Said(KEY, new LinkedHashSet<>(kinds), lines, parts);
    }
}
