package org.alongside.integration.profile;

import static org.alongside.integration.profile.Column.optional;
import static org.alongside.integration.profile.Column.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen in a sample, before anybody has said how a partner writes. */
class SampleReadTest {

    private static final FeedSchema SCHEMA = FeedSchema.of("F3", 1,
            required("la_person_id", ColumnType.LA_PERSON), required("start_date", ColumnType.DATE),
            optional("end_date", ColumnType.DATE), required("net_weekly", ColumnType.MONEY),
            optional("pooling_permitted", ColumnType.YES_NO));

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"','!,", "';'!;", "'\t'!\t", "'|'!|"}, ignoreLeadingAndTrailingWhitespace = false)
    void what_stands_between_cells_is_what_cuts_every_row_alike(String delimiter) {
        char between = delimiter.charAt(0);
        String file = "Person ID,Start Date,Net Weekly\n0004711,06/04/2026,12.00\n0004712,13/04/2026,13.50\n"
                .replace(',', between);
        SampleRead read = read(file);
        assertThat(read.dialect().delimiter()).isEqualTo(between);
        assertThat(read.columns()).extracting(SampleColumn::heading).containsExactly("Person ID", "Start Date", "Net Weekly");
        assertThat(read.fault()).isNull();
    }

    @Test
    void their_headings_are_laid_beside_ours_where_words_and_cells_agree() {
        SampleRead read = read("LA Person ID,Start Date,Net Amount Weekly,Colour\n0004711,2026-04-06,12.00,blue\n");
        assertThat(read.columns()).extracting(SampleColumn::ours)
                .containsExactly("la_person_id", "start_date", "net_weekly", "");
        assertThat(read.columns()).extracting(SampleColumn::kind)
                .containsExactly("Whole numbers", "Days", "Amounts", "Words");
        assertThat(read.columns().get(0).example()).isEqualTo("0004711");
    }

    @Test
    void a_heading_whose_cells_are_of_another_kind_is_left_to_people() {
        assertThat(read("Start Date,Person\nApril,0004711\n").columns().get(0).ours()).isEmpty();
    }

    @Test
    @Proves("R-INT-44")
    void days_are_read_by_the_one_way_that_reads_them_all_and_doubt_is_said() {
        SampleRead sure = read("Start Date,End Date\n06/04/2026,25/04/2026\n");
        assertThat(sure.dialect().days()).extracting(Dialect.DayPattern::pattern).containsExactly("dd/MM/uuuu");
        assertThat(sure.unclear()).isFalse();
        assertThat(read("Start Date,End Date\n06/04/2026,07/04/2026\n").unclear()).isTrue();
        assertThat(read("Start Date,End Date\n6/4/2026,25/4/2026\n").dialect().days().get(0).pattern()).isEqualTo("d/M/uuuu");
    }

    @Test
    @Proves("R-INT-45")
    void forms_of_amounts_are_asked_for_only_where_they_stand() {
        SampleRead read = read("Id;Net Weekly\n1;£1,234.50\n2;(12.00)\n3;12.5\n");
        assertThat(read.dialect().amounts())
                .containsExactlyInAnyOrder(AmountForm.THOUSANDS, AmountForm.POUND_SIGN, AmountForm.BRACKETS,
                        AmountForm.SHORT_PENCE);
        assertThat(read("Id;Net Weekly\n1;12.00\n").dialect().amounts()).isEmpty();
    }

    @Test
    @Proves("R-INT-43")
    void letters_of_windows_are_seen() {
        byte[] file = "Id,Name\n1,Zoë\n".getBytes(Charset.forName("windows-1252"));
        assertThat(SampleRead.of(Source.of(file), SCHEMA).dialect().fallback()).isEqualTo(Letters.WINDOWS_1252);
        assertThat(read("\uFEFFId,Name\n1,Zoë\n").dialect().fallback()).isNull();
        assertThat(read("\uFEFFId,Name\n1,Zoë\n").columns().get(0).heading()).isEqualTo("Id");
    }

    @Test
    void what_is_no_table_says_so() {
        assertThat(SampleRead.of(Source.of(new byte[0]), SCHEMA).fault().code()).isEqualTo(FaultCode.E201_TRUNCATED);
        assertThat(read("a\n").columns()).hasSize(1);
    }

    @Test
    void a_description_made_of_what_was_seen_reads_the_sample() {
        String file = "Person ID,LA start date,Net weekly,Pooling permitted\n0004711,06/04/2026,\"£1,234.50\",true\n";
        SampleRead seen = read(file);
        var columns = seen.columns().stream().filter(one -> !one.ours().isEmpty())
                .collect(Collectors.toMap(SampleColumn::ours, one -> Writing.under(one.heading())));
        Profile profile = new Profile("Seen", 1, "F3", seen.dialect(), columns, Set.of(), Set.of());
        ProfileCheck.check(profile, SCHEMA);
        FileRead read = new ProfiledFile(profile, SCHEMA, LocalDate.of(2026, 4, 6))
                .read(Source.of(file.getBytes(StandardCharsets.UTF_8)), new Counting());
        assertThat(read.accepted()).as(read.faults().toString()).isEqualTo(1);
    }

    private static SampleRead read(String file) {
        return SampleRead.of(Source.of(file.getBytes(StandardCharsets.UTF_8)), SCHEMA);
    }

    /** Only how many matters. */
    private static final class Counting implements RowSink {
        @Override
        public void accepted(Row row) {
            assertThat(row.line()).isEqualTo(2);
        }

        @Override
        public void refused(Row row, List<RowFault> wrong) {
            throw new AssertionError(wrong);
        }
    }
}
