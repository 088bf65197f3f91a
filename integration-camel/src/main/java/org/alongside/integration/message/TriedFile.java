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
 */
public record TriedFile(boolean readable, FaultWords held, String code, long rows, long applied, long repeated,
        long waiting, long refused, List<FaultView> faults) {

    public static final TriedFile NOT_READ = new TriedFile(false, null, "", 0, 0, 0, 0, 0, List.of());

    public TriedFile {
        faults = List.copyOf(faults);
    }

    public boolean isFine() {
        return readable && held == null && waiting == 0 && refused == 0;
    }
}
