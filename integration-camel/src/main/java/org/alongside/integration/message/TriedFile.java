package org.alongside.integration.message;

import java.util.List;
import org.alongside.integration.fault.FaultWords;

/**
 * What would become of a file, had it been sent. Nothing of it was kept or applied.
 *
 * @param readable whether this feed reads files here at all
 * @param held     why the whole of it would be held; null when it would not
 * @param code     of that; empty when there is none
 * @param faults   the first ones, with the cells as they stand in the file
 * @param unknown  words that a profile would have to translate
 */
public record TriedFile(boolean readable, FaultWords held, String code, long rows, long applied, long repeated,
        long waiting, long refused, List<FaultView> faults, List<UnknownWord> unknown) {

    public static final TriedFile NOT_READ = new TriedFile(false, null, "", 0, 0, 0, 0, 0, List.of(), List.of());

    public TriedFile {
        faults = List.copyOf(faults);
        unknown = List.copyOf(unknown);
    }

    /** For somebody who may know what became of it, and not what stands in it. */
    public TriedFile covered() {
        return new TriedFile(readable, held, code, rows, applied, repeated, waiting, refused, List.of(), List.of());
    }

    public boolean isFine() {
        return readable && held == null && waiting == 0 && refused == 0;
    }
}
