package org.alongside.integration.fault;

import java.util.List;

/**
 * One thing wrong with a file or message as a whole: nothing of it is applied.
 *
 * @param words what the sentence of its detail fills in, from {0} on; never a personal value
 * @param line  where it was seen; 0 when it concerns no line
 * @param hint  what most likely happened to it; null when that is not known
 */
public record FileFault(FaultCode code, List<Object> words, long line, Hint hint) {

    public FileFault {
        words = List.copyOf(words);
    }

    public static FileFault of(FaultCode code, Object... words) {
        return new FileFault(code, List.of(words), 0, null);
    }

    public FileFault at(long where) {
        return new FileFault(code, words, where, hint);
    }

    public FileFault hinting(Hint likely) {
        return new FileFault(code, words, line, likely);
    }

    public FaultWords told() {
        return FaultWords.of(this);
    }
}
