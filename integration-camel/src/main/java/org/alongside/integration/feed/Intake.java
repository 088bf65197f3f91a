package org.alongside.integration.feed;

import java.util.List;
import java.util.Set;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;

/**
 * What a feed made of what came in.
 *
 * @param held         why the whole of it waits, and nothing of it was applied; null when rows were
 * @param repeated     rows that were here already, as they were (R-INT-30)
 * @param controlPence what the accepted amounts come to; null where there are none
 * @param key1         by what people look for it: a pay run, an allocation; never a name
 * @param waitsFor     what a held one waits for, so that it is read again when that comes: {@code account MA-7731}; empty
 *                     for a person's hand
 * @param reached      what others may have waited for, and is there now
 */
public record Intake(FileFault held, long rows, long applied, long repeated, long refused, Long controlPence,
        List<RowFault> faults, List<WaitingRow> waiting, String key1, String key2, String waitsFor,
        Set<String> reached) {

    public Intake {
        faults = List.copyOf(faults);
        waiting = List.copyOf(waiting);
        reached = Set.copyOf(reached);
    }

    /** Of a feed whose files do not wait for each other. */
    public Intake(FileFault held, long rows, long applied, long repeated, long refused, Long controlPence,
            List<RowFault> faults, List<WaitingRow> waiting, String key1, String key2) {
        this(held, rows, applied, repeated, refused, controlPence, faults, waiting, key1, key2, "", Set.of());
    }

    /** Nothing was applied; a person looks at it. */
    public static Intake held(FileFault why, List<RowFault> faults) {
        return held(why, faults, "");
    }

    /** Nothing was applied; it is looked at again when what it waits for has come. */
    public static Intake held(FileFault why, List<RowFault> faults, String waitsFor) {
        return new Intake(why, 0, 0, 0, 0, null, faults, List.of(), "", "", waitsFor, Set.of());
    }

    public boolean isWhole() {
        return waiting.isEmpty() && refused == 0;
    }
}
