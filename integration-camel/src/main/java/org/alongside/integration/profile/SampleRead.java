package org.alongside.integration.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.csv.Limits;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Dialect.DayPattern;

/**
 * What a sample of a partner's file shows of how they write it. All of it is a guess for a person to look at: a day that
 * could be read in two ways is read as people in England write it, and says so.
 *
 * @param dialect how the file as a whole seems to be written
 * @param columns theirs, in their order
 * @param unclear whether each day in it could also be read with the month first
 * @param fault   why it could not be read; null when it could
 */
public record SampleRead(Dialect dialect, List<SampleColumn> columns, boolean unclear, FileFault fault) {

    private static final String DELIMITERS = ",;\t|";
    private static final int ROWS = 200;

    public SampleRead {
        columns = List.copyOf(columns);
    }

    public static SampleRead of(Source source, FeedSchema schema) {
        return DELIMITERS.chars().mapToObj(one -> rows(source, (char) one))
                .max(Comparator.comparingInt(Rows::evenness)).map(best -> guessed(best, schema)).orElseThrow();
    }

    private static SampleRead guessed(Rows rows, FeedSchema schema) {
        List<SampleColumn> columns = new ArrayList<>();
        List<List<String>> days = new ArrayList<>();
        Set<AmountForm> amounts = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < rows.headings().size(); i++) {
            List<String> cells = rows.column(i);
            SampleCells seen = SampleCells.of(cells);
            amounts.addAll(seen.amounts());
            if (seen.kind() == SampleCells.Kind.DAYS) {
                days.add(cells);
            }
            String heading = rows.headings().get(i).strip();
            String ours = HeadingGuess.of(heading, seen, schema, taken);
            taken.add(ours);
            columns.add(new SampleColumn(heading, cells.isEmpty() ? "" : cells.get(0), seen.kind().said(), ours));
        }
        List<String> all = days.stream().flatMap(List::stream).toList();
        String pattern = SampleCells.pattern(all);
        Dialect dialect = new Dialect(rows.delimiter(), rows.letters() == Letters.WINDOWS_1252 ? Letters.WINDOWS_1252 : null,
                false, List.of(new DayPattern(pattern, null)), amounts, false);
        return new SampleRead(dialect, columns, SampleCells.couldBeMonthFirst(pattern, all), rows.fault());
    }

    private static Rows rows(Source source, char delimiter) {
        List<String[]> rows = new ArrayList<>();
        CsvFile.Ended ended = new CsvFile(source, delimiter, Letters.WINDOWS_1252, Limits.USUAL).read((line, cells) -> {
            if (rows.size() < ROWS && !String.join("", cells).isBlank()) {
                rows.add(cells);
            }
        });
        return new Rows(delimiter, rows, ended.letters(), ended.fault());
    }

    /** The first rows, cut at one delimiter. */
    private record Rows(char delimiter, List<String[]> rows, Letters letters, FileFault fault) {

        private static final String MARK = "\uFEFF";

        List<String> headings() {
            return rows.isEmpty() ? List.of()
                    : List.of(rows.get(0)).stream().map(cell -> cell.replace(MARK, "")).toList();
        }

        /** What stands between cells cuts every row into as many; what does not leaves one. */
        int evenness() {
            int width = headings().size();
            return width < 2 ? 0 : width * (int) rows.stream().filter(row -> row.length == width).count();
        }

        List<String> column(int no) {
            return rows.stream().skip(1).filter(row -> no < row.length).map(row -> row[no].strip())
                    .filter(cell -> !cell.isEmpty()).toList();
        }
    }
}
