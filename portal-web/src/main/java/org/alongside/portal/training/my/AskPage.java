package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.boundary.AskAboutMark;
import org.alongside.training.attendance.boundary.MyAttendance;
import org.alongside.training.attendance.boundary.MySession;
import org.alongside.training.attendance.boundary.MySheet;

/** I think that a mark is wrong, and ask about it. */
@Named("trainingMyAsk")
@RequestScoped
public class AskPage {

    @Inject
    private MyAttendance attendance;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MySheet sheet;
    private MySession session;
    private String words = "";

    public void load() {
        sheet = attendance.sheet(page.id("run"));
        session = sheet.sessions().stream()
                .filter(one -> one.mark() != null && one.mark().markId().equals(page.id("mark"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void ask() {
        attendance.ask(new AskAboutMark(formKey.getValue(), session.mark().markId(), words));
        page.goTo("training/my/attendance?run=" + sheet.runId());
    }

    public MySheet getSheet() {
        return sheet;
    }

    public MySession getSession() {
        return session;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
