package org.alongside.integration.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.Column;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.FileRead;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.profile.ProfiledFile;
import org.alongside.integration.profile.Row;
import org.alongside.integration.profile.RowSink;

/** A file of rows, read as its partner writes it: the sound ones, those at fault, and what holds the whole. */
public final class RowsRead implements RowSink {

    private final FeedSchema schema;
    private final Received received;
    private final List<Row> sound = new ArrayList<>();
    private final Map<Long, Row> atFault = new TreeMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private FileRead file;

    private RowsRead(FeedSchema schema, Received received) {
        this.schema = schema;
        this.received = received;
    }

    /** @param day on which it came: which of two ways to write a day holds */
    public static RowsRead of(Received received, FeedSchema schema, LocalDate day) {
        RowsRead rows = new RowsRead(schema, received);
        Profile profile = received.profile() == null ? Profile.ours(schema) : ProfileJson.read(received.profile());
        rows.file = new ProfiledFile(profile, schema, day).read(Source.of(received.content()), rows);
        return rows;
    }

    @Override
    public void accepted(Row row) {
        sound.add(row);
    }

    @Override
    public void refused(Row row, List<RowFault> wrong) {
        atFault.put(row.line(), row);
        faults.addAll(wrong);
    }

    /** Why nothing of it is applied; null when it may be. */
    public FileFault held() {
        if (file.held()) {
            return file.faults().get(0);
        }
        Declared declared = received.declared();
        return declared != null && declared.rows() != file.rows()
                ? FileFault.of(FaultCode.E231_ROW_COUNT, declared.rows(), file.rows())
                : null;
    }

    public List<Row> sound() {
        return sound;
    }

    public List<RowFault> faults() {
        return faults;
    }

    public boolean hasFaults() {
        return !atFault.isEmpty();
    }

    public long rows() {
        return file.rows();
    }

    /** Rows that somebody can put right, with their cells as they came. */
    public List<WaitingRow> toPutRight(String key) {
        return atFault.values().stream().map(row -> waiting(row, key)).toList();
    }

    private WaitingRow waiting(Row row, String key) {
        List<RowFault> wrong = faults.stream().filter(fault -> fault.line() == row.line())
                .sorted(Comparator.comparing(RowFault::code)).toList();
        Map<String, String> cells = cells(row);
        wrong.stream().filter(fault -> fault.column() != null)
                .forEach(fault -> cells.put(fault.column(), fault.shown() == null ? "" : fault.shown()));
        return new WaitingRow(row.line(), cells.get(key), "", wrong.get(0).code(), cells);
    }

    /** One that is sound and cannot be applied yet. */
    public WaitingRow waiting(Row row, String key, String waitsFor, FaultCode code) {
        Map<String, String> cells = cells(row);
        return new WaitingRow(row.line(), cells.get(key), waitsFor, code, cells);
    }

    private Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : schema.columns()) {
            String cell = row.cell(column.name());
            cells.put(column.name(), cell == null ? "" : cell);
        }
        return cells;
    }
}
