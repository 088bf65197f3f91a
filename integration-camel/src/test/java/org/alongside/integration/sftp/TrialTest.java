package org.alongside.integration.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.sftp.Tried.Step;
import org.alongside.server.partners.SftpMood;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    private Path folder;
    private ACouncil council;

    @BeforeEach
    void open() {
        council = new ACouncil(folder);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Proves("R-INT-87")
    void when_all_is_well_every_step_is_and_nothing_stays_there() {
        Tried tried = council.files.tryOut(council.place());
        assertThat(tried.passed()).containsExactly(Step.values());
        assertThat(tried.failed()).isEmpty();
        assertThat(tried.hostKey()).contains(council.server.hostKey());
        assertThat(council.namesIn("to_council")).isEmpty();
    }

    @Test
    @Proves("R-INT-13")
    void before_a_key_is_pinned_it_is_shown_to_be_compared() {
        SftpPlace known = council.place();
        SftpPlace fresh = new SftpPlace(known.host(), known.port(), known.user(), known.key(), known.password(),
                Optional.empty(), known.folders());
        Tried tried = council.files.tryOut(fresh);
        assertThat(tried.passed()).containsExactly(Step.CONNECTION);
        assertThat(tried.failed()).contains(Step.HOST_KEY);
        assertThat(tried.hostKey()).contains(council.server.hostKey());
    }

    @Test
    void each_thing_that_is_wrong_ends_it_there() {
        SftpPlace place = council.place();
        council.is(SftpMood.FORBIDS_MOVING);
        assertThat(council.files.tryOut(place).failed()).contains(Step.WRITING);
        council.is(SftpMood.WELL);
        assertThat(council.files.tryOut(new SftpPlace(place.host(), place.port(), place.user(), place.key(), place.password(),
                place.hostKey(), new SftpPlace.Folders("a", "b", "c", "d"))).failed()).contains(Step.FOLDERS);
        Tried stranger = council.files.tryOut(council.place(place.hostKey(), ACouncil.rsa()));
        assertThat(stranger.failed()).contains(Step.SIGN_IN);
        assertThat(stranger.passed()).isEqualTo(List.of(Step.CONNECTION, Step.HOST_KEY));
        council.server.close();
        Tried nobody = council.files.tryOut(place);
        assertThat(nobody.failed()).contains(Step.CONNECTION);
        assertThat(nobody.why()).contains(FaultCode.E100_CONNECT);
    }
}
