package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.MyCalendar;
import org.alongside.training.enrolment.boundary.RenewCalendar;

/** My sessions in my own calendar: once as a file, or at an address that keeps itself up to date. */
@Named("trainingMyCalendar")
@RequestScoped
public class CalendarPage {

    @Inject
    private MyCalendar calendar;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String token;

    public void load() {
        token = calendar.token();
    }

    public void renew() {
        calendar.renew(new RenewCalendar(formKey.getValue()));
        page.goTo("training/my/calendar");
    }

    public void stop() {
        calendar.stop();
        page.goTo("training/my/calendar");
    }

    /** Empty while there is none. */
    public String getAddress() {
        return token.isEmpty() ? "" : page.whole("training/my/calendar/" + token + ".ics");
    }
}
