package org.alongside.integration.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    private static final UUID KENT = UUID.randomUUID();
    private static final UUID LEEDS = UUID.randomUUID();

    @TempDir
    private Path folder;

    @Test
    @Proves("R-INT-01")
    void a_credential_belongs_to_one_area() {
        Credentials credentials = Credentials.in(folder);
        Credential kept = credentials.keep(KENT, "mosaic-1", bytes("open sesame"));
        assertThat(credentials.get(KENT, "mosaic-1").text()).isEqualTo("open sesame");
        assertThat(kept.fingerprint()).isEqualTo(credentials.get(KENT, "mosaic-1").fingerprint()).hasSize(16);
        assertThat(credentials.find(LEEDS, "mosaic-1")).isEmpty();
        assertThatThrownBy(() -> credentials.get(LEEDS, "mosaic-1")).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-INT-19")
    void it_never_shows_its_value() {
        Credential kept = Credentials.in(folder).keep(KENT, "a", bytes("open sesame"));
        assertThat(kept.toString()).doesNotContain("sesame").contains(kept.fingerprint());
    }

    @Test
    void it_is_set_once_and_a_new_one_stands_beside_it() {
        Credentials credentials = Credentials.in(folder);
        credentials.keep(KENT, "a", bytes("old"));
        assertThatThrownBy(() -> credentials.keep(KENT, "a", bytes("new"))).isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("new\"");
        credentials.keep(KENT, "a-2", bytes("new"));
        assertThat(credentials.get(KENT, "a").text()).isEqualTo("old");
        credentials.forget(KENT, "a");
        assertThat(credentials.find(KENT, "a")).isEmpty();
        assertThat(credentials.get(KENT, "a-2").text()).isEqualTo("new");
    }

    @Test
    void a_file_that_others_can_read_is_not_used() throws IOException {
        Credentials credentials = Credentials.in(folder);
        credentials.keep(KENT, "a", bytes("x"));
        Path file = folder.resolve(KENT.toString()).resolve("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> credentials.find(KENT, "a")).hasMessageContaining("others");
    }

    @Test
    @Proves("R-INT-11")
    void an_alias_is_no_path() {
        for (String alias : new String[] {"../a", "a/b", "", ".a", "A", "a\u0000", "a".repeat(81)}) {
            assertThatThrownBy(() -> Credentials.in(folder).find(KENT, alias)).as(alias)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
