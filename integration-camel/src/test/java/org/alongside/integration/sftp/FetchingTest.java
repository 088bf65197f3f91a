package org.alongside.integration.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.sftp.SftpFiles.PutAway;
import org.alongside.server.partners.SftpMood;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchingTest {

    private static final int MOST = 10_000_000;
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    private Path folder;
    private ACouncil council;

    private final byte[] content = "id,amount\r\n0004711,10.50\r\n".repeat(3000).getBytes(StandardCharsets.UTF_8);

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
    void a_file_with_its_manifest_is_fetched_and_is_what_it_should_be() {
        council.writes("pay run November.csv", content);
        council.writes("pay run November.csv.manifest.json", ACouncil.manifest("pay run November.csv", content).write());
        Fetched fetched = fetchOnly();
        assertThat(fetched.name()).isEqualTo("pay_run_November.csv");
        assertThat(fetched.content()).isEqualTo(content);
        assertThat(fetched.wrong()).isEmpty();
        assertThat(fetched.manifest()).isPresent();
    }

    @Test
    @Proves("R-INT-40")
    void half_a_file_another_one_and_a_broken_manifest_are_each_told_apart() {
        assertThat(fetchedAs(Arrays.copyOf(content, content.length / 2), ACouncil.manifest("a.csv", content).write()))
                .isEqualTo(FaultCode.E201_TRUNCATED);
        byte[] changed = content.clone();
        changed[20] ^= 1;
        assertThat(fetchedAs(changed, ACouncil.manifest("a.csv", content).write())).isEqualTo(FaultCode.E200_CHECKSUM);
        assertThat(fetchedAs(content, ACouncil.manifest("b.csv", content).write())).isEqualTo(FaultCode.E200_CHECKSUM);
        assertThat(fetchedAs(content, "{\"file\":\"a.csv\",\"file\":\"b.csv\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FaultCode.E213_SCHEMA);
    }

    @Test
    void a_file_larger_than_we_take_is_not_taken_in() {
        council.writes("a.csv", content);
        council.writes("a.csv.manifest.json", ACouncil.manifest("a.csv", content).write());
        Fetched fetched = council.files.fetch(council.place(), look().complete().get(0), 1000);
        assertThat(fetched.wrong()).contains(FaultCode.E204_TOO_BIG);
        assertThat(fetched.content().length).isLessThan(100);
    }

    @Test
    void a_connection_lost_half_way_gives_no_half_file() {
        council.writes("a.csv", content);
        council.writes("a.csv.manifest.json", ACouncil.manifest("a.csv", content).write());
        Look look = look();
        council.is(SftpMood.HANGS_UP_WHILE_GIVING);
        assertThatThrownBy(() -> council.files.fetch(council.place(), look.complete().get(0), MOST))
                .isInstanceOfSatisfying(SftpTrouble.class, e -> assertThat(e.code()).isEqualTo(FaultCode.E100_CONNECT));
    }

    @Test
    @Proves("R-INT-31")
    void what_is_done_is_put_away_and_nothing_is_ever_lost() {
        for (int i = 0; i < 3; i++) {
            council.writes("a.csv", content);
            council.writes("a.csv.manifest.json", ACouncil.manifest("a.csv", content).write());
            assertThat(council.files.putAway(council.place(), look().complete().get(0))).isEqualTo(PutAway.MOVED);
        }
        assertThat(council.namesIn("from_council")).isEmpty();
        assertThat(council.namesIn("from_council/archive")).containsExactly("2-a.csv", "2-a.csv.manifest.json",
                "3-a.csv", "3-a.csv.manifest.json", "a.csv", "a.csv.manifest.json");
    }

    @Test
    @Proves("R-INT-31")
    void where_we_may_not_write_it_is_left_and_can_be_put_away_later() {
        council.writes("a.csv", content);
        council.writes("a.csv.manifest.json", ACouncil.manifest("a.csv", content).write());
        council.is(SftpMood.FORBIDS_MOVING);
        assertThat(council.files.putAway(council.place(), look().complete().get(0))).isEqualTo(PutAway.LEFT_WHERE_IT_IS);
        assertThat(council.namesIn("from_council")).hasSize(2);
        council.is(SftpMood.WELL);
        assertThat(fetchOnly().content()).as("the same bytes, which the inbox knows").isEqualTo(content);
        assertThat(council.files.putAway(council.place(), look().complete().get(0))).isEqualTo(PutAway.MOVED);
    }

    @Test
    void five_thousand_files_are_looked_at_in_one_visit() {
        IntStream.range(0, 5000).forEach(i -> council.writes("old-%04d.csv".formatted(i), "x"));
        Look look = council.files.look(council.place(), List.of(), LATER, false);
        assertThat(look.complete()).as("seen once only").isEmpty();
        assertThat(look.remembered()).hasSize(5000);
        assertThat(council.files.look(council.place(), look.remembered(), LATER.plusSeconds(60), false).complete())
                .hasSize(5000);
    }

    @Test
    void acknowledgements_are_found_by_their_names() {
        council.files.send(council.place(), new OutgoingFile(OutgoingFile.Drop.ACKNOWLEDGEMENTS, "a.csv.ack.json", content,
                Optional.empty()));
        council.files.send(council.place(), new OutgoingFile(OutgoingFile.Drop.ACKNOWLEDGEMENTS, "a.csv", content,
                Optional.empty()));
        assertThat(council.files.acknowledgements(council.place())).extracting(Look.Complete::name)
                .containsExactly("a.csv.ack.json");
    }

    private FaultCode fetchedAs(byte[] bytes, byte[] manifest) {
        council.writes("a.csv", bytes);
        council.writes("a.csv.manifest.json", manifest);
        return fetchOnly().wrong().orElseThrow();
    }

    private Fetched fetchOnly() {
        Look look = look();
        assertThat(look.complete()).hasSize(1);
        return council.files.fetch(council.place(), look.complete().get(0), MOST);
    }

    private Look look() {
        return council.files.look(council.place(), List.of(), LATER, true);
    }
}
