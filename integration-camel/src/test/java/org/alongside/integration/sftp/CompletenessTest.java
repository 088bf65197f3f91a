package org.alongside.integration.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.integration.sftp.Look.Complete;
import org.alongside.integration.sftp.SftpVisit.Entry;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T10:10:00Z");

    private final Entry file = new Entry("a.csv", 100, WRITTEN);

    @Test
    @Proves({"R-INT-40", "AC-I14"})
    void a_file_that_grows_is_not_read_until_it_is_quiet() {
        Look first = bare(List.of(file), List.of(), NOW);
        assertThat(first.complete()).as("seen once").isEmpty();
        Look grown = bare(List.of(new Entry("a.csv", 200, NOW.plusSeconds(59))), first.remembered(), NOW.plusSeconds(60));
        assertThat(grown.complete()).as("it has grown").isEmpty();
        Look quiet = bare(List.of(new Entry("a.csv", 200, NOW.plusSeconds(59))), grown.remembered(), NOW.plusSeconds(120));
        assertThat(quiet.complete()).as("the same for a minute, and not two minutes old").isEmpty();
        Look old = bare(List.of(new Entry("a.csv", 200, NOW.plusSeconds(59))), quiet.remembered(), NOW.plusSeconds(180));
        assertThat(old.complete()).extracting(Complete::name).containsExactly("a.csv");
    }

    @Test
    @Proves("R-INT-40")
    void two_looks_in_one_minute_count_as_one() {
        Look first = bare(List.of(file), List.of(), NOW);
        Look soon = bare(List.of(file), first.remembered(), NOW.plusSeconds(59));
        assertThat(soon.complete()).isEmpty();
        assertThat(bare(List.of(file), soon.remembered(), NOW.plusSeconds(60)).complete()).hasSize(1);
    }

    @Test
    @Proves("R-INT-40")
    void where_manifests_are_agreed_a_file_without_one_is_never_read() {
        Look look = Completeness.decide(List.of(file), List.of(new Seen("a.csv", 100, WRITTEN, WRITTEN)), NOW, true);
        assertThat(look.complete()).isEmpty();
        Look with = Completeness.decide(List.of(file, new Entry("a.csv.manifest.json", 9, NOW)), List.of(), NOW, true);
        assertThat(with.complete()).containsExactly(new Complete("a.csv", true, 100));
    }

    @Test
    @Proves("R-INT-40")
    void unfinished_and_hidden_files_are_left_alone() {
        List<Entry> listing = Stream.of("a.csv.part", "b.TMP", "c.filepart", ".d.csv", "e.csv.manifest.json")
                .map(name -> new Entry(name, 100, WRITTEN)).toList();
        Look look = bare(listing, listing.stream().map(one -> new Seen(one.name(), 100, WRITTEN, WRITTEN)).toList(), NOW);
        assertThat(look).isEqualTo(new Look(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    @Proves("R-INT-40")
    void an_empty_file_is_never_read_and_told_the_second_time() {
        Look first = bare(List.of(new Entry("a.csv", 0, WRITTEN)), List.of(), NOW);
        assertThat(first.complete()).isEmpty();
        assertThat(first.emptyTwice()).isEmpty();
        Look second = bare(List.of(new Entry("a.csv", 0, WRITTEN)), first.remembered(), NOW.plusSeconds(60));
        assertThat(second.complete()).isEmpty();
        assertThat(second.emptyTwice()).containsExactly("a.csv");
    }

    @Test
    @Proves("R-INT-11")
    void a_name_that_leads_elsewhere_is_told_and_not_asked_for() {
        List<String> names = List.of("x/../../etc/passwd", "a*.csv", "b\u0000.csv", "c\\..\\d.csv", "x".repeat(300));
        List<Entry> listing = names.stream().map(name -> new Entry(name, 100, WRITTEN)).toList();
        Look look = bare(listing, listing.stream().map(one -> new Seen(one.name(), 100, WRITTEN, WRITTEN)).toList(), NOW);
        assertThat(look.complete()).isEmpty();
        assertThat(look.notAskedFor()).hasSize(5).allMatch(name -> name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}"));
    }

    @Test
    void the_oldest_comes_first() {
        List<Entry> listing = List.of(new Entry("b.csv", 1, WRITTEN), new Entry("c.csv", 1, WRITTEN.minusSeconds(1)),
                new Entry("a.csv", 1, WRITTEN));
        Look look = bare(listing, listing.stream().map(one -> new Seen(one.name(), 1, one.modified(), WRITTEN)).toList(), NOW);
        assertThat(look.complete()).extracting(Complete::name).containsExactly("c.csv", "a.csv", "b.csv");
    }

    private static Look bare(List<Entry> listing, List<Seen> remembered, Instant now) {
        return Completeness.decide(listing, remembered, now, false);
    }
}
