package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.boundary.MyAttendance;
import org.alongside.training.attendance.boundary.MySession;
import org.alongside.training.attendance.boundary.MySheet;
import org.alongside.training.attendance.boundary.SendApology;

/** I cannot come to one session, and say so before it starts. */
@Named("trainingMyApology")
@RequestScoped
public class ApologyPage {

    @Inject
    private MyAttendance attendance;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MySheet sheet;
    private MySession session;

    public void load() {
        sheet = attendance.sheet(page.id("run"));
        session = sheet.session(page.id("session"));
    }

    public void send() {
        attendance.apologise(new SendApology(formKey.getValue(), sheet.runId(), session.session().sessionId()));
        page.goTo("training/my/attendance?run=" + sheet.runId());
    }

    public MySheet getSheet() {
        return sheet;
    }

    public MySession getSession() {
        return session;
    }
}
