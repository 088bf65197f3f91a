package org.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Appointment;
import org.alongside.platform.identity.boundary.AppointPeople;
import org.alongside.platform.identity.boundary.EndAppointment;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody's work here ends; whoever ends it is asked once. */
@Named("peopleEnd")
@RequestScoped
public class EndPage {

    @Inject
    private AppointPeople appointing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Appointment appointment;

    public void load() {
        appointment = appointing.all().stream()
                .filter(one -> one.personId().equals(page.id("person")) && one.role().name().equals(page.text("work")))
                .findFirst().orElseThrow(NotFound::new);
    }

    public void end() {
        appointing.end(new EndAppointment(formKey.getValue(), appointment.personId(), appointment.role()));
        page.goTo("people?done=ended");
    }

    public Appointment getAppointment() {
        return appointment;
    }

    public String getWork() {
        return RoleWords.of(appointment.role());
    }
}
