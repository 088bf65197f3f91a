package org.alongside.server.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayedCouncilTest {

    @TempDir
    private Path folder;

    @Test
    void from_start_to_start_it_is_the_same_council() {
        String hostKey;
        try (PlayedCouncil first = PlayedCouncil.start(folder, 0, 0)) {
            hostKey = first.sftp().hostKey();
        }
        try (PlayedCouncil second = PlayedCouncil.start(folder, 0, 0)) {
            assertThat(second.sftp().hostKey()).isEqualTo(hostKey).startsWith("SHA256:");
            assertThat(second.told()).contains(hostKey, "localhost:" + second.sftp().port(), PlayedCouncil.KEY);
            second.sftp().changeHostKey();
            assertThat(second.sftp().hostKey()).isNotEqualTo(hostKey);
        }
    }

    @Test
    void what_it_hands_over_only_the_portal_can_read() throws IOException {
        UUID kent = UUID.randomUUID();
        try (PlayedCouncil council = PlayedCouncil.start(folder, 0, 0)) {
            council.introduceTo(folder.resolve("credentials"), kent);
            council.introduceTo(folder.resolve("credentials"), kent);
        }
        for (String alias : new String[] {PlayedCouncil.KEY, PlayedCouncil.WEBHOOK_SECRET}) {
            Path file = folder.resolve("credentials").resolve(kent.toString()).resolve(alias);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        assertThat(Files.readString(folder.resolve("credentials/" + kent + "/" + PlayedCouncil.WEBHOOK_SECRET)))
                .startsWith("whsec_");
    }
}
