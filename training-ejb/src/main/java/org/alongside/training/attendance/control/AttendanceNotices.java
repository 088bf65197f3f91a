package org.alongside.training.attendance.control;

import java.util.UUID;
import org.alongside.platform.message.Notice;

/** What learners are told about their marks (N22). */
public final class AttendanceNotices {

    private AttendanceNotices() {
    }

    public static Notice answered(String course, String answer, UUID runId) {
        return new Notice("N22", "An answer about your attendance: " + course,
                "You asked about a mark for “%s”. The trainer answers:%n%n%s".formatted(course, answer),
                "training/runs/" + runId);
    }
}
