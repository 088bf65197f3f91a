package org.alongside.integration.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final UUID sound = new UUID(0, 1);
    private final UUID bad = new UUID(0, 2);
    private final UUID later = new UUID(0, 3);
    private final List<UUID> done = new ArrayList<>();

    @Test
    void trouble_with_one_keeps_no_other_waiting() {
        Attempts.atEach("things", () -> List.of(sound, bad, later), id -> {
            if (id.equals(bad)) {
                throw new IllegalStateException("not today");
            }
            done.add(id);
        });
        assertThat(done).containsExactly(sound, later);
    }

    @Test
    void what_cannot_even_be_listed_ends_nothing_else() {
        Attempts.atEach("things", () -> {
            throw new IllegalStateException("not today");
        }, done::add);
        assertThat(done).isEmpty();
    }
}
