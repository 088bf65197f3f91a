package org.alongside.training.attendance.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.attendance.MarkGiven;

/** These are the marks of one session; who is not on the list keeps the mark they have. */
public record MarkSession(UUID commandId, UUID runId, UUID sessionId, List<MarkGiven> marks) implements Command {

    public MarkSession {
        marks = List.copyOf(marks);
    }
}
