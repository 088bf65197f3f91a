package org.alongside.integration.fault;

import java.util.List;

/**
 * One thing wrong in one row.
 *
 * @param line   the line the row begins on in the file as sent, the header being 1
 * @param column our name for it; null when it concerns the row as a whole
 * @param shown  the cell as it stood, for those who may see it: personal, so never for a log; null when it was empty
 * @param words  what the sentence of its detail fills in, from {0} on; see {@code faults.properties}
 * @param hint   what most likely happened to it; null when that is not known
 */
public record RowFault(long line, String column, FaultCode code, String shown, List<Object> words, Hint hint) {

    public RowFault {
        words = List.copyOf(words);
    }

    public RowFault(long line, String column, FaultCode code, String shown, List<Object> words) {
        this(line, column, code, shown, words, null);
    }

    public RowFault hinting(Hint likely) {
        return new RowFault(line, column, code, shown, words, likely);
    }

    /** Without the cell: what may be said to people who may not see it, and in a log. */
    public RowFault withoutTheCell() {
        return new RowFault(line, column, code, null, words, hint);
    }

    public FaultWords told() {
        return FaultWords.of(this);
    }
}
