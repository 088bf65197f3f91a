package org.alongside.training.run.control;

import java.time.Instant;
import java.util.List;
import org.alongside.training.run.SessionView;

/**
 * A run for a calendar.
 *
 * @param sequence   counts changes of its dates, so that a calendar knows which of two files is newer
 * @param takesPlace it has not been called off as a whole
 */
public record DatedRun(String title, int sequence, Instant changedAt, boolean takesPlace, List<SessionView> sessions) {

    public DatedRun {
        sessions = List.copyOf(sessions);
    }
}
