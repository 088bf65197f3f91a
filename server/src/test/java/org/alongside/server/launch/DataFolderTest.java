package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.alongside.server.CannotContinue;
import org.alongside.server.launch.DataFolder.Beginning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;
    private DataFolder data;

    @BeforeEach
    void a_new_folder() {
        data = new DataFolder(parent.resolve("data"));
    }

    @Test
    void two_portals_cannot_have_one_folder() {
        try (var first = data.take()) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> data.take()).isInstanceOf(CannotContinue.class)
                    .hasMessageContaining("in use").hasMessageContaining("--data");
        }
        data.take().close();
    }

    @Test
    void the_secret_key_is_made_once_and_hidden() throws Exception {
        data.take().close();
        var key = data.secretKey();

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(data.secretKey()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.folder().resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_first_start_is_remembered() {
        data.take().close();
        assertThat(data.beginning()).isEmpty();

        data.remember(Beginning.EMPTY);

        assertThat(data.beginning()).contains(Beginning.EMPTY);
    }
}
