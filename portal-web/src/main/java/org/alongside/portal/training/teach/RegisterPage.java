package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.me.Me;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.MarkView;
import org.alongside.training.attendance.boundary.AttendanceSheet;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.attendance.boundary.MarkSession;
import org.alongside.training.run.SessionView;

/** The register of one session, on a phone in the room: one question for each learner, one button. */
@Named("teachRegister")
@RequestScoped
public class RegisterPage {

    @Inject
    private MarkAttendance attendance;

    @Inject
    private Me me;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private final RegisterForm form = new RegisterForm();
    private AttendanceSheet sheet;
    private SessionView session;

    public void load() {
        sheet = attendance.sheet(page.id("run"));
        session = sheet.sessions().stream().filter(one -> one.sessionId().equals(page.id("session"))).findFirst()
                .orElseThrow(NotFound::new);
        getLearners().forEach(row -> form.show(row.enrolmentId(), sheet.mark(session.sessionId(), row.enrolmentId())));
    }

    public void keep() {
        List<MarkGiven> marks = form.read();
        if (marks.isEmpty() && !getLearners().isEmpty()) {
            problems.add("mark-" + getLearners().get(0).enrolmentId(), "Choose how at least one person took part.");
            return;
        }
        attendance.mark(new MarkSession(formKey.getValue(), sheet.runId(), session.sessionId(), marks));
        page.goTo("training/teach/run?id=" + sheet.runId() + "&done=marked");
    }

    /** Without myself: nobody marks their own attendance. */
    public List<AttendanceSheet.Row> getLearners() {
        return sheet.rows().stream().filter(row -> !row.personId().equals(me.getId())).toList();
    }

    /** Before it begins, only an apology can be marked. */
    public List<Choice> getMarks() {
        return Arrays.stream(Mark.values()).filter(mark -> isBegun() || mark == Mark.APOLOGY)
                .map(mark -> new Choice(mark.name(), mark.label())).toList();
    }

    public boolean isBegun() {
        return !clock.instant().isBefore(session.startsAt());
    }

    /** The boxes for part of a session and for access stand open when they say something, or are not right. */
    public boolean isMore(UUID enrolment) {
        String id = enrolment.toString();
        return !form.getMinutes().get(id).isEmpty() || Boolean.TRUE.equals(form.getAccessFailures().get(id))
                || Mark.PARTIAL.name().equals(form.getMarks().get(id)) || !problems.of("accessFailure-" + id).isEmpty();
    }

    /** What was marked before it was corrected, oldest first. */
    public List<MarkView> corrected(UUID enrolment) {
        return sheet.marks().stream().filter(mark -> mark.corrected() && mark.enrolmentId().equals(enrolment)
                && mark.sessionId().equals(session.sessionId())).toList();
    }

    public RegisterForm getForm() {
        return form;
    }

    public SessionView getSession() {
        return session;
    }
}
