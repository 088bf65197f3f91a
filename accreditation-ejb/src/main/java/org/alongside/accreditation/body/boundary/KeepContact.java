package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.accreditation.body.BodyContact;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Those who work for the body in charge say how anybody reaches a person there (section 12: how to complain). */
@Stateless
public class KeepContact {

    @Inject
    private Bodies bodies;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** As it is published now; every part is empty when nobody has written it down. */
    @UseCase("KEEP_BODY_CONTACT")
    public BodyContact current() {
        return bodies.contactOf(inCharge());
    }

    /** Refused when it would reach nobody. */
    @UseCase("KEEP_BODY_CONTACT")
    public void change(ChangeContact command) {
        journal.record(bodies.contactToChange(inCharge())
                .change(BodyContact.written(command.phone(), command.email(), command.words())));
    }

    private AccreditationBody inCharge() {
        return bodies.inChargeOn(London.today(clock)).orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE));
    }
}
