package org.alongside.integration.csv;

import static org.alongside.integration.fault.FaultCode.E204_TOO_BIG;
import static org.alongside.integration.fault.FaultCode.E213_SCHEMA;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;

/** Collects the cells of a row, and stops the parser at a limit or at a quotation mark where none may stand. */
final class Cells extends AbstractBaseCsvCallbackHandler<String[]> {

    private final Limits limits;
    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private boolean quoted;
    private FileFault fault;

    Cells(Limits limits) {
        this.limits = limits;
    }

    long line() {
        return line;
    }

    boolean lastWasQuoted() {
        return quoted;
    }

    /** Why the parser was stopped; null when it was not by us. */
    FileFault fault() {
        return fault;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        cells.clear();
        quoted = false;
    }

    @Override
    protected void handleField(int no, char[] text, int offset, int length, boolean inQuotes) {
        if (no >= limits.columns()) {
            throw stopped(FileFault.of(E204_TOO_BIG, limits.columns() + " cells in a row"));
        }
        if (length > limits.cell()) {
            throw stopped(FileFault.of(E204_TOO_BIG, limits.cell() + " characters in a cell")
                    .hinting(inQuotes ? Hint.QUOTE_NEVER_CLOSED : null));
        }
        String cell = new String(text, offset, length);
        if (!inQuotes && cell.indexOf('"') >= 0) {
            throw stopped(FileFault.of(E213_SCHEMA).hinting(Hint.QUOTE_IN_THE_MIDDLE));
        }
        quoted = inQuotes;
        cells.add(cell);
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected String[] buildRecord() {
        return cells.toArray(String[]::new);
    }

    /** Passes through the parser, which knows only exceptions, and ends as an answer in {@link CsvFile}. */
    private IllegalStateException stopped(FileFault why) {
        fault = why.at(line);
        return new IllegalStateException(why.code().code());
    }
}
