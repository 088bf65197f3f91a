package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E300_REQUIRED;
import static org.alongside.integration.fault.FaultCode.E303_CODELIST;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.Hint;
import org.alongside.platform.csv.FormulaGuard;
import org.alongside.platform.money.Money;

/** Reads the cells of one column of one file, and remembers how many were of another kind. */
final class ColumnReader {

    private static final Set<String> WORDS_FOR_NOTHING = Set.of("NULL", "null", "Null", "N/A", "n/a", "#N/A", "-");
    private static final int ENOUGH_TO_TELL = 5;

    private final Column column;
    private final Writing writing;
    private final CellReader cells;
    private final Set<String> allowed;
    private final Map<String, String> words;
    private final boolean guarded;

    private long filled;
    private long otherwise;

    ColumnReader(Column column, Profile profile, String days) {
        this.column = column;
        this.writing = profile.writing(column.name());
        this.cells = CellReaders.of(column, profile.dialect(), days);
        this.allowed = new HashSet<>(column.allowed());
        this.words = writing.words();
        this.guarded = profile.dialect().guarded();
    }

    Column column() {
        return column;
    }

    /** What it always is, where the partner has no such column; else null. */
    String constant() {
        return writing.constant();
    }

    /** A value, null for nothing, or a {@link Wrong}. */
    Object read(String cell) {
        String text = Signs.trimmed(guarded ? FormulaGuard.lifted(cell) : cell);
        if (text.isEmpty() || writing.blanks().contains(text)) {
            return column.required() ? Wrong.of(E300_REQUIRED) : null;
        }
        filled++;
        Object value = translated(text);
        if (value instanceof Wrong wrong && wrong.code() == FaultCode.E301_TYPE) {
            otherwise++;
        }
        return value;
    }

    /** What is to be taken away; what comes in has to be empty then. */
    Object readTaken(String cell, String other) {
        if (!Signs.trimmed(other).isEmpty()) {
            return Wrong.type(column.type(), null);
        }
        Object value = read(cell);
        return value instanceof Money money ? new Money(-money.pence()) : value;
    }

    /** Spoilt beyond repair: who knows how many of these were one number once (R-INT-47). */
    boolean spoilt(String cell) {
        return column.type().names() && cell.indexOf("E+") > 0 && Signs.scientific(Signs.trimmed(cell));
    }

    /** Whether so many were of another kind that the column, not its rows, must have changed (R-INT-42). */
    boolean retyped() {
        return filled >= ENOUGH_TO_TELL && otherwise * 2 > filled;
    }

    private Object translated(String text) {
        String ours = words.isEmpty() ? text : words.getOrDefault(text, text);
        if (ours == text && WORDS_FOR_NOTHING.contains(text)) {
            return Wrong.type(column.type(), Hint.WRITTEN_NULL);
        }
        Object value = cells.read(ours);
        if (!allowed.isEmpty() && !(value instanceof Wrong) && !allowed.contains(ours)) {
            return Wrong.of(E303_CODELIST, String.join(", ", column.allowed()));
        }
        return value;
    }
}
