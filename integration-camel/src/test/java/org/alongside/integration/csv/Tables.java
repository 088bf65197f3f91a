package org.alongside.integration.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was read of a file, for tests. */
final class Tables {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final CsvFile.Ended ended;

    private Tables(CsvFile file) {
        ended = file.read((line, cells) -> {
            lines.add(line);
            rows.add(List.of(cells));
        });
    }

    static Tables of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Tables of(byte[] bytes) {
        return of(CsvFile.of(Source.of(bytes)));
    }

    static Tables of(CsvFile file) {
        return new Tables(file);
    }

    static Tables orWindows(byte[] bytes) {
        return of(new CsvFile(Source.of(bytes), ',', Letters.WINDOWS_1252, Limits.USUAL));
    }

    List<List<String>> rows() {
        return rows;
    }

    List<Long> lines() {
        return lines;
    }

    CsvFile.Ended ended() {
        return ended;
    }
}
