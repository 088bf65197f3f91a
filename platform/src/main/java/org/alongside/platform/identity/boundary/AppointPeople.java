package org.alongside.platform.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Appointment;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.control.AppointmentNotices;
import org.alongside.platform.identity.control.People;
import org.alongside.platform.identity.control.RolePolicy;
import org.alongside.platform.identity.entity.Person;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/**
 * Who keeps the work of the open area moving. A seat on the body, on a panel or among the stewards is given by those
 * rules and never here.
 */
@Stateless
public class AppointPeople {

    @Inject
    private People people;

    @Inject
    private GiveRoles roles;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCall call;

    /** Everybody who was appointed here, by name. */
    @UseCase("READ_APPOINTMENTS")
    public List<Appointment> all() {
        return people.holding(RolePolicy.APPOINTED, call.area());
    }

    /**
     * They are told. Refused for an address nobody signs in with, and to oneself (R-ACC-101); appointing somebody again
     * changes nothing.
     */
    @UseCase("APPOINT")
    public void appoint(Appoint command) {
        List<Breach> breaches = new ArrayList<>(RolePolicy.breaches(command.role()));
        Optional<Person> found = people.withEmail(command.email());
        if (found.isEmpty()) {
            breaches.add(0, Breach.at("email", IdentityRule.NOBODY_WITH_THIS_ADDRESS));
        }
        RuleBroken.throwIfAny(breaches);
        Person person = found.orElseThrow();
        if (people.membership(person.id(), command.role(), call.area()).isEmpty()) {
            roles.give(person.id(), command.role());
            messages.tell(person.id(), AppointmentNotices.begun(command.role(), call.actor().name()));
        }
    }

    /** They are told. What they did stays theirs in the record. */
    @UseCase("END_APPOINTMENT")
    public void end(EndAppointment command) {
        Role role = command.role();
        RuleBroken.throwIfAny(RolePolicy.breaches(role));
        if (people.membership(command.personId(), role, call.area()).isPresent()) {
            roles.take(command.personId(), role);
            messages.tell(command.personId(), AppointmentNotices.ended(role, call.actor().name()));
        }
    }
}
