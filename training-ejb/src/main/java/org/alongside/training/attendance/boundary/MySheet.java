package org.alongside.training.attendance.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;

/** My attendance on one run, session by session. */
public record MySheet(UUID runId, String title, List<MySession> sessions) {

    public MySheet {
        sessions = List.copyOf(sessions);
    }

    public MySession session(UUID sessionId) {
        return sessions.stream().filter(one -> one.session().sessionId().equals(sessionId)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
