package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void a_full_disk_is_called_a_full_disk() {
        var whileCopying = new UncheckedIOException(new IOException("No space left on device"));
        var ofAFile = new UncheckedIOException(new FileSystemException("/data/x", null, "No space left on device"));

        assertThat(Trouble.inPlainWords(whileCopying)).startsWith("The disk is full.").doesNotContain("\n");
        assertThat(Trouble.inPlainWords(ofAFile)).startsWith("The disk is full.");
    }

    @Test
    void a_folder_we_may_not_use_is_named() {
        var refused = new UncheckedIOException(new AccessDeniedException("/data/database"));

        assertThat(Trouble.inPlainWords(refused)).contains("may not use /data/database").contains("--data");
    }
}
