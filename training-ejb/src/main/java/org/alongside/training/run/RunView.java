package org.alongside.training.run;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A run as people read it.
 *
 * @param coTrained people with lived experience co-train it; never whose (R-TRN-11)
 * @param cancelReason empty unless it was cancelled
 */
public record RunView(RunPlaces places, CourseFacts course, RunMode mode, long feePence, String waiver,
        List<SessionView> sessions, boolean coTrained, String cancelReason, int attendanceFloor, Set<UUID> sharedWith) {

    public RunView {
        sessions = List.copyOf(sessions);
    }

    public boolean can(RunAct act) {
        return places.status().can(act);
    }
}
