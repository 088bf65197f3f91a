package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E201_TRUNCATED;
import static org.alongside.integration.fault.FaultCode.E210_HEADER_DRIFT;
import static org.alongside.integration.fault.FaultCode.E301_TYPE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Limits;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;
import org.alongside.integration.fault.RowFault;

/**
 * Reads one file of a feed as its partner's profile writes it. For one file and one thread.
 *
 * <p>Every row ends as accepted, refused or blank; a file that is held says why, and its rows may have been given out before.
 */
public final class ProfiledFile {

    private final Profile profile;
    private final FeedSchema schema;
    private final ColumnReader[] columns;
    private final List<FileFault> faults = new ArrayList<>();
    private final List<Drift> drift = new ArrayList<>();
    private Headings headings;
    private long accepted;
    private long refused;
    private long blank;
    private boolean spoilt;

    /** @param day of the file: which of two ways to write a day holds */
    public ProfiledFile(Profile profile, FeedSchema schema, LocalDate day) {
        this.profile = profile;
        this.schema = schema;
        String days = profile.dialect().pattern(day);
        this.columns = schema.columns().stream().map(column -> new ColumnReader(column, profile, days))
                .toArray(ColumnReader[]::new);
    }

    public FileRead read(Source source, RowSink sink) {
        return read(source, Limits.USUAL, sink);
    }

    public FileRead read(Source source, Limits limits, RowSink sink) {
        CsvFile file = new CsvFile(source, profile.dialect().delimiter(), profile.dialect().fallback(), limits);
        CsvFile.Ended ended = file.read((line, cells) -> take(line, cells, sink));
        if (ended.fault() != null) {
            faults.add(ended.fault());
        } else if (headings == null) {
            faults.add(FileFault.of(E201_TRUNCATED).hinting(Hint.NOTHING_IN_IT));
        }
        for (ColumnReader column : columns) {
            if (column.retyped()) {
                drift.add(new Drift(Drift.Kind.RETYPED, column.column().name(), ""));
                faults.add(FileFault.of(E210_HEADER_DRIFT, column.column().name()));
            }
        }
        return new FileRead(faults, drift, ended.letters(), accepted, refused, blank);
    }

    private void take(long line, String[] cells, RowSink sink) {
        if (isBlank(cells)) {
            blank++;
        } else if (headings == null) {
            headings = new Headings(cells, profile, schema);
            drift.addAll(headings.drift());
            faults.addAll(headings.faults());
        } else if (headings.faults().isEmpty()) {
            row(line, cells, sink);
        }
    }

    private void row(long line, String[] cells, RowSink sink) {
        Object[] values = new Object[columns.length];
        List<RowFault> wrong = new ArrayList<>(0);
        if (headings.fits(cells)) {
            for (int i = 0; i < columns.length; i++) {
                values[i] = value(i, line, cells, wrong);
            }
        } else {
            wrong.add(new RowFault(line, null, E301_TYPE, null, List.of(),
                    headings.tooMany(cells) ? Hint.TOO_MANY_CELLS : Hint.TOO_FEW_CELLS));
        }
        Row row = new Row(schema, line, values);
        if (wrong.isEmpty()) {
            accepted++;
            sink.accepted(row);
        } else {
            refused++;
            sink.refused(row, wrong);
        }
    }

    private Object value(int no, long line, String[] cells, List<RowFault> wrong) {
        ColumnReader column = columns[no];
        int place = headings.place(no);
        if (place < 0 && column.constant() == null) {
            return null;
        }
        int lessPlace = headings.lessPlace(no);
        boolean taken = lessPlace >= 0 && !Signs.trimmed(cells[lessPlace]).isEmpty();
        String cell = place < 0 ? column.constant() : cells[taken ? lessPlace : place];
        Object value = taken ? column.readTaken(cell, cells[place]) : column.read(cell);
        if (column.spoilt(cell) && !spoilt) {
            spoilt = true;
            faults.add(FileFault.of(E210_HEADER_DRIFT, column.column().name()).at(line).hinting(Hint.OPENED_IN_EXCEL));
        }
        if (value instanceof Wrong why) {
            wrong.add(new RowFault(line, column.column().name(), why.code(), cell.isEmpty() ? null : cell, why.words(),
                    why.hint()));
            return null;
        }
        return value;
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!Signs.trimmed(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
