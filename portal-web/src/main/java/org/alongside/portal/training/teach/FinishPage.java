package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.boundary.AttendanceSheet;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.completion.boundary.CompleteRun;
import org.alongside.training.completion.boundary.FinishRun;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadTeaching;
import org.alongside.training.run.boundary.TeachingDesk;

/** A run is over: what is not marked yet is shown before it is finished. */
@Named("teachFinish")
@RequestScoped
public class FinishPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private MarkAttendance attendance;

    @Inject
    private FinishRun finishing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TeachingDesk desk;
    private AttendanceSheet sheet;

    public void load() {
        desk = teaching.run(page.id("run"));
        sheet = attendance.sheet(page.id("run"));
    }

    public void finish() {
        finishing.finish(new CompleteRun(formKey.getValue(), page.id("run")));
        page.goTo("training/teach/run?id=" + page.id("run") + "&done=finished");
    }

    /** Sessions on which somebody has no mark: they count as not there. */
    public List<SessionView> getUnmarked() {
        return sheet.sessions().stream().filter(session -> !session.cancelled() && sheet.rows().stream()
                .anyMatch(row -> sheet.mark(session.sessionId(), row.enrolmentId()).isEmpty())).toList();
    }

    public TeachingDesk getDesk() {
        return desk;
    }
}
