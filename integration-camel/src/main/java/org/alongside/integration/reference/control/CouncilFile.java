package org.alongside.integration.reference.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Limits;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultWords;
import org.alongside.integration.reference.ListRule;
import org.alongside.platform.reference.ReferenceRow;

/**
 * The councils of England as a table: gss_code, name, council, type, region, valid_from, valid_to, and code where the list has
 * the letters by which other systems know them. Other columns are passed over.
 */
final class CouncilFile {

    private static final String GSS = "gss_code";
    private static final String CODE = "code";
    private static final String FROM = "valid_from";
    private static final String UNTIL = "valid_to";
    private static final List<String> NEEDED = List.of("name", "council", "type");
    private static final List<String> CELLS = List.of("name", "council", "type", "region", FROM, UNTIL);
    private static final int LONGEST = 120;
    private static final Limits SIZE = new Limits(5_000_000, 50, 1000);

    private final ListFaults faults = new ListFaults();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<ReferenceRow> rows = new ArrayList<>();
    private int width;

    private CouncilFile() {
    }

    static List<ReferenceRow> read(byte[] bytes) {
        List<String[]> cells = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        CsvFile.Ended ended = new CsvFile(Source.of(bytes), ',', null, SIZE).read((line, row) -> {
            if (cells.size() <= ListFaults.MOST_ROWS && !String.join("", row).isBlank()) {
                cells.add(row);
                lines.add(line);
            }
        });
        if (ended.fault() != null) {
            FaultWords words = ended.fault().told();
            throw ListFaults.whole(ListRule.NOT_A_TABLE, words.what(), words.why());
        }
        if (cells.size() < 2) {
            throw ListFaults.whole(ListRule.NO_ROWS);
        }
        if (cells.size() > ListFaults.MOST_ROWS) {
            throw ListFaults.whole(ListRule.TOO_MANY_ROWS, ListFaults.MOST_ROWS);
        }
        return new CouncilFile().rows(cells, lines);
    }

    private List<ReferenceRow> rows(List<String[]> cells, List<Long> lines) {
        headings(cells.get(0));
        faults.require();
        for (int i = 1; i < cells.size(); i++) {
            row(lines.get(i), cells.get(i));
        }
        faults.require();
        return rows;
    }

    private void headings(String[] row) {
        width = row.length;
        for (int i = 0; i < row.length; i++) {
            String heading = row[i].strip().toLowerCase(Locale.UK);
            boolean ours = heading.equals(GSS) || heading.equals(CODE) || CELLS.contains(heading);
            if (ours && columns.put(heading, i) != null) {
                faults.add(ListRule.COLUMN_TWICE, heading);
            }
        }
        if (!columns.containsKey(GSS)) {
            faults.add(ListRule.COLUMN_MISSING, GSS);
        }
        CELLS.stream().filter(one -> !columns.containsKey(one)).forEach(one -> faults.add(ListRule.COLUMN_MISSING, one));
    }

    private void row(long line, String[] cells) {
        if (cells.length != width) {
            faults.add(ListRule.ROW_OF_OTHER_WIDTH, line);
            return;
        }
        String gss = cell(cells, GSS);
        if (!gss.matches("E\\d{8}")) {
            faults.add(ListRule.GSS_CODE_NOT_READ, line);
        } else {
            once(line, gss);
        }
        List<String> kept = new ArrayList<>();
        CELLS.forEach(column -> kept.add(words(line, column, cell(cells, column))));
        days(line, cells);
        String code = columns.containsKey(CODE) ? cell(cells, CODE) : "";
        if (!code.isEmpty()) {
            code(line, code);
            kept.add(code);
        }
        rows.add(new ReferenceRow(gss, kept));
    }

    private void code(long line, String code) {
        if (!code.matches("[A-Z]{3,4}")) {
            faults.add(ListRule.CODE_NOT_READ, line);
        } else {
            once(line, code);
        }
    }

    private void once(long line, String key) {
        if (!said.add(key)) {
            faults.add(ListRule.SAID_TWICE, line, key);
        }
    }

    private String words(long line, String column, String cell) {
        if (cell.isEmpty() && NEEDED.contains(column)) {
            faults.add(ListRule.CELL_EMPTY, line, column);
        } else if (cell.length() > LONGEST || Text.holdsWhatNobodySees(cell)) {
            faults.add(ListRule.CELL_NOT_KEPT, line, column);
        }
        return cell;
    }

    private void days(long line, String[] cells) {
        LocalDate from = day(line, FROM, cell(cells, FROM));
        LocalDate until = day(line, UNTIL, cell(cells, UNTIL));
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(ListRule.DATES_TURNED_ROUND, line);
        }
    }

    private LocalDate day(long line, String column, String cell) {
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException notADay) {
            faults.add(ListRule.DATE_NOT_READ, line, column);
            return null;
        }
    }

    private String cell(String[] cells, String column) {
        return cells[columns.get(column)].strip();
    }
}
