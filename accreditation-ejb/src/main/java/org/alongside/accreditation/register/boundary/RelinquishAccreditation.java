package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.control.LifeOnTheList;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A broker leaves the list, at once and without giving a reason (7.4). */
@Stateless
public class RelinquishAccreditation {

    @Inject
    private Accreditations accreditations;

    @Inject
    private LifeOnTheList life;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCall call;

    /** {@link NotFound} for whoever is not a broker of this area. */
    @UseCase("RELINQUISH_ACCREDITATION")
    public void relinquish(Relinquish command) {
        Accreditation mine = accreditations.ofPerson(call.actor().personId()).orElseThrow(NotFound::new);
        life.relinquish(mine);
        messages.tell(mine.personId(), new Notice("N07", "You have left the list of approved brokers",
                """
                You are no longer on the list, from today. Your number stays yours.

                You may go on working as a broker: being on the list is voluntary. You may no longer call yourself \
                an accredited broker. If you want to come back, apply again.""", "register/" + mine.number().value()));
    }
}
