package org.alongside.training.completion;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.training.course.AreaTaught;

/**
 * What a certificate has to say of the run and of the version that was delivered, as it stood on that day.
 *
 * @param sessions        that belong to the run, without make-up sessions
 * @param attendanceFloor percent of them that have to be attended
 * @param coDelivered     enough of them were taught together with somebody with lived experience (R-TRN-09)
 * @param on              the day of the last session
 */
public record DeliveredRun(UUID runId, UUID courseId, UUID courseVersionId, int versionNo, String title,
                           String editionCode, int minutes, String provider, Set<AreaTaught> areas, int sessions,
                           int attendanceFloor, boolean coDelivered, LocalDate on) {

    public DeliveredRun {
        areas = Set.copyOf(areas);
    }
}
