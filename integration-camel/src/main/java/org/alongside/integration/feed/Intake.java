package org.alongside.integration.feed;

import java.util.List;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;

/**
 * What a feed made of what came in.
 *
 * @param held         why the whole of it waits, and nothing of it was applied; null when rows were
 * @param repeated     rows that were here already, as they were (R-INT-30)
 * @param controlPence what the accepted amounts come to; null where there are none
 * @param key1         by what people look for it: a pay run, an allocation; never a name
 */
public record Intake(FileFault held, long rows, long applied, long repeated, long refused, Long controlPence,
        List<RowFault> faults, List<WaitingRow> waiting, String key1, String key2) {

    public Intake {
        faults = List.copyOf(faults);
        waiting = List.copyOf(waiting);
    }

    /** Nothing was applied; a person looks at it. */
    public static Intake held(FileFault why, List<RowFault> faults) {
        return new Intake(why, 0, 0, 0, 0, null, faults, List.of(), "", "");
    }

    public boolean isWhole() {
        return waiting.isEmpty() && refused == 0;
    }
}
