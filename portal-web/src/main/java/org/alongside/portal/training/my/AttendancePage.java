package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.boundary.MyAttendance;
import org.alongside.training.attendance.boundary.MySheet;

/** My attendance on one run, session by session (R-TRN-28). */
@Named("trainingMyAttendance")
@RequestScoped
public class AttendancePage {

    @Inject
    private MyAttendance attendance;

    @Inject
    private CurrentPage page;

    private MySheet sheet;

    public void load() {
        sheet = attendance.sheet(page.id("run"));
    }

    public MySheet getSheet() {
        return sheet;
    }
}
