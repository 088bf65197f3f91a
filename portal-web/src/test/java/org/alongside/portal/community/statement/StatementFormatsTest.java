package org.alongside.portal.community.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.statement.MonthStatement;
import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.StatementLine;
import org.alongside.community.statement.boundary.MyStatement;
import org.alongside.platform.money.Money;
import org.alongside.portal.file.PdfTags;
import org.alongside.portal.form.Dates;
import org.alongside.testing.Proves;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class StatementFormatsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Pattern AMOUNT = Pattern.compile("-?£\\d{1,3}(,\\d{3})*(\\.\\d\\d)?");
    private static final Months MONTHS = new Months();
    private static final Dates DATES = new Dates();

    @Test
    @Proves({"R-A11Y-08", "R-POOL-34"})
    void the_file_the_table_and_the_easy_words_have_the_same_figures_to_the_penny() throws IOException {
        MyStatement may = statement(4, "A long winter");
        List<String> figures = new StatementFigures().of(may).stream().map(one -> new Money(one.pence()).toString()).toList();
        List<String> changes = may.entries().stream().map(one -> new Money(one.change()).toString()).toList();

        assertThat(amounts(pdf(may))).containsExactlyElementsOf(join(figures, changes));
        assertThat(amounts(StatementCsv.of(may))).containsExactlyElementsOf(join(changes, figures));
        assertThat(amounts(easy(may))).containsExactlyInAnyOrderElementsOf(join(figures, changes));
        assertThat(List.of(pdf(may), StatementCsv.of(may)))
                .allSatisfy(text -> assertThat(text).contains(may.figures().checksum()));
    }

    @Test
    @Proves("R-POOL-30")
    void the_reason_for_much_money_is_printed_in_every_format() throws IOException {
        MyStatement may = statement(1, "A long <winter>");
        assertThat(List.of(pdf(may), StatementCsv.of(may), easy(may)))
                .allSatisfy(text -> assertThat(text).contains("A long <winter>"));
    }

    @Test
    void what_is_missing_and_owed_stands_in_every_format() throws IOException {
        MyStatement may = statement(1, "");
        assertThat(List.of(pdf(may), StatementCsv.of(may), easy(may)))
                .allSatisfy(text -> assertThat(text).contains("Support at the kiln").contains("£7.01"));
    }

    @Test
    @Proves("R-A11Y-03")
    void easy_words_are_short_and_say_that_there_is_more() {
        assertThat(easy(statement(12, ""))).contains("2 more are in the table.");
        assertThat(EasyStatement.of(statement(12, ""), MONTHS, DATES)).filteredOn(line -> !line.contains(":"))
                .allSatisfy(line -> assertThat(line.split(" ")).hasSizeLessThanOrEqualTo(15));
    }

    @Test
    @Proves("R-A11Y-01")
    void a_screen_reader_finds_the_tables_of_the_file() throws IOException {
        try (PDDocument read = Loader.loadPDF(StatementPdf.of(statement(2, ""), MONTHS, DATES))) {
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Your money in May 2026, Zoë");
            assertThat(PdfTags.of(read)).contains("H1", "H2", "Table", "TR", "TH", "TD");
        }
    }

    @Test
    void letters_that_the_file_cannot_show_are_known() {
        assertThat(StatementPdf.shows(statement(1, "Ενα ταξίδι"))).isTrue();
        assertThat(StatementPdf.shows(statement(1, "سارة"))).isFalse();
    }

    private static MyStatement statement(int lines, String because) {
        List<StatementLine> figures = IntStream.range(0, lines).mapToObj(i -> new StatementLine(new UUID(0, i),
                new UUID(1, i), JournalType.RECEIVE, LocalDate.parse("2026-05-02"), null, change(i), false)).toList();
        List<StatementEntry> entries = figures.stream().map(line -> new StatementEntry(line.valueDate(), true,
                "Money came in", because, line.change(), List.of("Ben & Co"))).toList();
        return new MyStatement(new UUID(2, 2), "Friday Makers", "Zoë", new MonthStatement(MAY, 1_234_00, 2_000_05, 33_34,
                -1, 3_200_70, 20_00, figures), entries, List.of("Support at the kiln"), 7_01, true);
    }

    /** Each another, some with pence, some going out. */
    private static long change(int i) {
        return (i % 2 == 0 ? 1 : -1) * (120_00 + 7L * i);
    }

    private static String easy(MyStatement it) {
        return String.join("\n", EasyStatement.of(it, MONTHS, DATES));
    }

    private static String pdf(MyStatement it) throws IOException {
        try (PDDocument read = Loader.loadPDF(StatementPdf.of(it, MONTHS, DATES))) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static List<String> amounts(String text) {
        return AMOUNT.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
