package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.control.LifeOnTheList;
import org.alongside.accreditation.register.control.Register;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Ends what has run out, in the order in which it did (R-ACC-60). Run again it finds nothing to do; after a day of
 * standing still it catches up.
 */
@Stateless
public class ExpireAccreditations {

    @Inject
    private Accreditations accreditations;

    @Inject
    private LifeOnTheList life;

    @Inject
    private Register register;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** Returns how many ended now. */
    @UseCase("EXPIRE_ACCREDITATIONS")
    public int sweep() {
        var over = accreditations.runOutBefore(London.today(clock));
        over.forEach(accreditation -> {
            life.expire(accreditation);
            tell(accreditation);
        });
        register.forgetOld(London.today(clock));
        return over.size();
    }

    private void tell(Accreditation ended) {
        messages.tell(ended.personId(), new Notice("N07", "Your accreditation has run out",
                """
                The last day of your term is over, so you are no longer on the list of approved brokers. Your number \
                stays yours.

                You may go on working as a broker: being on the list is voluntary. You may no longer call yourself \
                an accredited broker. If you want to come back, apply again.""", "accreditation/apply/start"));
    }
}
