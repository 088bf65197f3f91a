package org.alongside.portal.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.platform.csv.Csv;

/**
 * A table as spreadsheets save it: rows of cells parted by commas, semicolons or tabs, in UTF-8 with or without a mark, or
 * in the characters of Windows.
 */
public final class TableFile {

    /** One row; {@code no} is the row a spreadsheet shows it in. */
    public record Row(int no, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty when the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** No table holds these; a file of another kind does. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
    private static final String SEPARATORS = ",;\t";

    private TableFile() {
    }

    /** The rows that say something; nothing when these bytes are no table at all. */
    public static Optional<List<Row>> rows(byte[] content) {
        return text(content).flatMap(TableFile::parse)
                .map(rows -> rows.stream().filter(row -> !row.isBlank()).toList());
    }

    private static Optional<String> text(byte[] content) {
        return decoded(content, StandardCharsets.UTF_8).or(() -> decoded(content, WINDOWS))
                .map(text -> text.startsWith(Csv.MARK) ? text.substring(1) : text)
                .filter(text -> !NOT_TEXT.matcher(text).find());
    }

    private static Optional<String> decoded(byte[] content, Charset characters) {
        try {
            return Optional.of(characters.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException otherCharacters) {
            return Optional.empty();
        }
    }

    /** Nothing when a quotation mark is never closed: what came after it cannot be told apart. */
    private static Optional<List<Row>> parse(String text) {
        char separator = separator(text.lines().findFirst().orElse(""));
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (quoted && one == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(one);
                i++;
            } else if (one == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || one != separator && one != '\n' && one != '\r') {
                cell.append(one);
            } else if (one != '\r') {
                cells.add(taken(cell));
                if (one == '\n') {
                    rows.add(new Row(rows.size() + 1, cells));
                    cells.clear();
                }
            }
        }
        cells.add(taken(cell));
        rows.add(new Row(rows.size() + 1, cells));
        return quoted ? Optional.empty() : Optional.of(rows);
    }

    private static String taken(StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        return text;
    }

    private static char separator(String heading) {
        return (char) SEPARATORS.chars().boxed()
                .max((a, b) -> Long.compare(count(heading, a), count(heading, b))).orElseThrow().intValue();
    }

    private static long count(String heading, int separator) {
        return heading.chars().filter(one -> one == separator).count();
    }
}
