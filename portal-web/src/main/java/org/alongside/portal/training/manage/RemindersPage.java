package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.boundary.UpcomingSessions;

/** How long before each session everybody with a place is reminded, in all runs of the area. */
@Named("manageReminders")
@RequestScoped
public class RemindersPage {

    @Inject
    private UpcomingSessions sessions;

    @Inject
    private CurrentPage page;

    private String hours = "";

    public void load() {
        hours = String.valueOf(sessions.hours());
    }

    public void keep() {
        sessions.remindBefore(hours);
        page.goTo("training/manage/reminders?done=kept");
    }

    public boolean isKept() {
        return page.text("done").equals("kept");
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
