package org.alongside.portal.training.teach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.MarkView;

/** The marks of one session as a trainer chooses them: nothing, or one of five for each learner. */
public class RegisterForm {

    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, String> minutes = new HashMap<>();
    private final Map<String, Boolean> accessFailures = new HashMap<>();

    /** What is marked already; an enrolment without a mark stays unmarked until one is chosen. */
    void show(UUID enrolment, Optional<MarkView> kept) {
        String id = enrolment.toString();
        marks.put(id, kept.map(mark -> mark.mark().name()).orElse(""));
        minutes.put(id, kept.map(MarkView::minutes).map(String::valueOf).orElse(""));
        accessFailures.put(id, kept.map(MarkView::accessFailure).orElse(false));
    }

    /** Only of those for whom a mark was chosen. */
    List<MarkGiven> read() {
        return marks.keySet().stream().sorted().flatMap(id -> mark(marks.get(id)).map(mark -> new MarkGiven(
                UUID.fromString(id), mark, minutes.get(id), Boolean.TRUE.equals(accessFailures.get(id)))).stream()).toList();
    }

    private static Optional<Mark> mark(String chosen) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.name().equals(chosen)).findFirst();
    }

    public Map<String, String> getMarks() {
        return marks;
    }

    public Map<String, String> getMinutes() {
        return minutes;
    }

    public Map<String, Boolean> getAccessFailures() {
        return accessFailures;
    }
}
