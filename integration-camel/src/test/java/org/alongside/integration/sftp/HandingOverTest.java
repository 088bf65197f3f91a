package org.alongside.integration.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.sftp.OutgoingFile.Drop;
import org.alongside.integration.transport.Sent;
import org.alongside.integration.transport.Sent.Outcome;
import org.alongside.server.partners.SftpMood;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandingOverTest {

    private static final String NAME = "F5_KEN_mosaic_20261122T100000Z_000007_v1.csv";

    @TempDir
    private Path folder;
    private ACouncil council;

    private final byte[] content = content();
    private final OutgoingFile file = new OutgoingFile(Drop.FILES, NAME, content,
            Optional.of(ACouncil.manifest(NAME, content)));
    private final OutgoingFile ack = new OutgoingFile(Drop.ACKNOWLEDGEMENTS, NAME + ".ack.json", content, Optional.empty());

    @BeforeEach
    void open() {
        council = new ACouncil(folder);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Proves("R-INT-40")
    void a_file_gets_its_name_when_it_is_whole_and_its_manifest_last() {
        Sent sent = council.files.send(council.place(), file);
        assertThat(sent.isOk()).isTrue();
        assertThat(sent.bytes()).isEqualTo(content.length);
        assertThat(council.namesIn("to_council")).containsExactly(NAME, NAME + ".manifest.json");
        assertThat(council.bytes("to_council/" + NAME)).isEqualTo(content);
        Manifest read = Manifest.read(council.bytes("to_council/" + NAME + ".manifest.json"));
        assertThat(read).isEqualTo(file.manifest().orElseThrow());
        assertThat(read.wrongWith(content)).isEmpty();
        assertThat(council.server.renames()).isEqualTo(2);
    }

    @Test
    void handed_over_twice_it_is_there_once() {
        council.files.send(council.place(), file);
        assertThat(council.files.send(council.place(), file).isOk()).isTrue();
        assertThat(council.server.renames()).isEqualTo(2);
    }

    @Test
    @Proves({"R-INT-13", "AC-I16"})
    void to_a_changed_host_key_nothing_is_sent() {
        SftpPlace pinned = council.place();
        council.server.changeHostKey();
        Sent sent = council.files.send(pinned, file);
        assertThat(sent.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(sent.code()).contains(FaultCode.E111_HOST_KEY_CHANGED);
        assertThat(council.namesIn("to_council")).isEmpty();
        assertThat(council.files.send(council.place(), file).isOk()).as("accepted by a person").isTrue();
    }

    @Test
    @Proves("R-INT-13")
    void without_a_pinned_host_key_nothing_is_sent() {
        Sent sent = council.files.send(council.place(Optional.empty(), ACouncil.rsa()), file);
        assertThat(sent.code()).contains(FaultCode.E111_HOST_KEY_CHANGED);
    }

    @Test
    void a_key_they_do_not_know_suspends_and_is_not_tried_again() {
        SftpPlace strange = council.place(Optional.of(council.server.hostKey()), ACouncil.rsa());
        Sent sent = council.files.send(strange, file);
        assertThat(sent.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(sent.code()).contains(FaultCode.E110_AUTH);
    }

    @Test
    void what_they_kept_half_of_never_gets_its_name() {
        council.is(SftpMood.KEEPS_HALF);
        Sent sent = council.files.send(council.place(), file);
        assertThat(sent.outcome()).isEqualTo(Outcome.RETRY);
        assertThat(council.namesIn("to_council")).containsExactly(NAME + ".part");
        council.is(SftpMood.WELL);
        assertThat(council.files.send(council.place(), file).isOk()).isTrue();
        assertThat(council.bytes("to_council/" + NAME)).isEqualTo(content);
    }

    @Test
    void a_connection_lost_on_the_way_is_tried_again() {
        council.is(SftpMood.HANGS_UP_WHILE_TAKING);
        Sent sent = council.files.send(council.place(), file);
        assertThat(sent.outcome()).isEqualTo(Outcome.RETRY);
        assertThat(sent.code()).contains(FaultCode.E100_CONNECT);
        council.is(SftpMood.WELL);
        assertThat(council.files.send(council.place(), file).isOk()).isTrue();
        assertThat(council.bytes("to_council/" + NAME)).isEqualTo(content);
    }

    @Test
    void a_connection_lost_after_the_last_rename_leaves_it_open_and_the_next_visit_sees_it() {
        council.is(SftpMood.HANGS_UP_AFTER_RENAME);
        Sent sent = council.files.send(council.place(), ack);
        assertThat(sent.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent.code()).contains(FaultCode.E104_UNKNOWN_OUTCOME);
        council.is(SftpMood.WELL);
        assertThat(council.files.send(council.place(), ack).isOk()).isTrue();
        assertThat(council.server.renames()).isEqualTo(1);
        assertThat(council.namesIn("acks")).containsExactly(ack.name());
    }

    /** Until the manifest lies there, the partner must take no notice of the file. */
    @Test
    void a_connection_lost_before_the_manifest_is_no_unknown_outcome() {
        council.is(SftpMood.HANGS_UP_AFTER_RENAME);
        assertThat(council.files.send(council.place(), file).outcome()).isEqualTo(Outcome.RETRY);
        assertThat(council.files.send(council.place(), file).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(council.files.send(council.place(), file).outcome()).isEqualTo(Outcome.OK);
        assertThat(council.server.renames()).isEqualTo(2);
    }

    @Test
    void a_full_disk_passes_and_a_closed_door_does_not() {
        council.is(SftpMood.IS_FULL);
        assertThat(council.files.send(council.place(), file).code()).contains(FaultCode.E102_REMOTE_5XX);
        council.is(SftpMood.FORBIDS_WRITING);
        assertThat(council.files.send(council.place(), file).code()).contains(FaultCode.E110_AUTH);
        council.is(SftpMood.FORBIDS_MOVING);
        assertThat(council.files.send(council.place(), file).code()).contains(FaultCode.E110_AUTH);
        assertThat(council.namesIn("to_council")).containsExactly(NAME + ".part");
    }

    @Test
    void a_name_that_is_taken_by_another_file_is_left_alone() {
        council.files.send(council.place(), file);
        byte[] other = Arrays.copyOf(content, content.length - 1);
        Sent sent = council.files.send(council.place(), new OutgoingFile(Drop.FILES, NAME, other,
                Optional.of(ACouncil.manifest(NAME, other))));
        assertThat(sent.code()).contains(FaultCode.E321_CONFLICT);
        assertThat(council.bytes("to_council/" + NAME)).isEqualTo(content);
    }

    @Test
    @Proves("R-INT-92")
    void a_partner_that_is_down_is_tried_again() {
        SftpPlace place = council.place();
        council.server.close();
        Sent sent = council.files.send(place, file);
        assertThat(sent.outcome()).isEqualTo(Outcome.RETRY);
        assertThat(sent.code()).contains(FaultCode.E100_CONNECT);
    }

    @Test
    @Proves("R-INT-15")
    void an_address_inside_is_not_even_connected_to() {
        Sent sent = council.behindAStrictGuard().send(council.place(), file);
        assertThat(sent.code()).contains(FaultCode.E100_CONNECT);
        assertThat(council.namesIn("to_council")).isEmpty();
    }

    @Test
    @Proves("R-INT-14")
    void when_the_visit_is_over_nothing_of_it_stays() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        council.files.send(council.place(), file);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && thread.getName().startsWith("Connect thread")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private static byte[] content() {
        return "line,amount\r\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    }
}
