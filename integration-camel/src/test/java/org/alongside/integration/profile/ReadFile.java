package org.alongside.integration.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.RowFault;

/** A file that has been read by a profile, for tests. */
final class ReadFile implements RowSink {

    static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    private final List<Row> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private FileRead end;

    static ReadFile by(Profile profile, FeedSchema schema, String text) {
        return by(profile, schema, text.getBytes(StandardCharsets.UTF_8), DAY);
    }

    static ReadFile by(Profile profile, FeedSchema schema, byte[] bytes, LocalDate day) {
        ReadFile read = new ReadFile();
        read.end = new ProfiledFile(profile, schema, day).read(Source.of(bytes), read);
        return read;
    }

    @Override
    public void accepted(Row row) {
        rows.add(row);
    }

    @Override
    public void refused(Row row, List<RowFault> found) {
        faults.addAll(found);
    }

    List<Row> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    RowFault fault() {
        return faults.get(0);
    }

    FileRead end() {
        return end;
    }

    List<FaultCode> held() {
        return end.faults().stream().map(fault -> fault.code()).toList();
    }

    List<String> drift(Drift.Kind kind) {
        return end.drift().stream().filter(one -> one.kind() == kind).map(Drift::column).toList();
    }
}
