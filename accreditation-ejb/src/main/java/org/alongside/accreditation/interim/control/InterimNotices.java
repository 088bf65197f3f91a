package org.alongside.accreditation.interim.control;

import java.util.UUID;
import org.alongside.platform.message.Notice;

/** What people are told about measures, in plain English. None of these names the broker or says why (R-ACC-75). */
final class InterimNotices {

    private static final String MEASURE = "accreditation/interim/measure?id=";

    private InterimNotices() {
    }

    /** To the other members. */
    static Notice proposed(UUID measure) {
        return new Notice("INTERIM-1", "A member proposes to suspend a broker for now", """
                A member of the body says that people are at risk if nothing is done now. It has no effect unless a \
                second member agrees, and one of the two must be a disabled person or a carer.
                Please look at it today.""", MEASURE + measure);
    }

    /** To the broker. */
    static Notice begun() {
        return new Notice("INTERIM-2", "Your accreditation is suspended for now", """
                Two members of the body have suspended your accreditation for now. This is not a finding against you. \
                The public list says that you are suspended, and not why.
                You can read the reason, and until when it will be looked at again. Until then you may not call \
                yourself an accredited broker.""", "accreditation/interim/mine");
    }

    /** To the broker. */
    static Notice restored() {
        return new Notice("INTERIM-3", "Your accreditation is in force again", """
                The suspension of your accreditation is over. The public list shows you as before.""",
                "accreditation/interim/mine");
    }

    /** To the coordinators. */
    static Notice lapsed(UUID measure) {
        return new Notice("INTERIM-4", "A suspension ended because nobody looked at it again", """
                A broker was suspended for now. The day for looking at that again is over and nobody did, so the \
                suspension has ended by itself and the broker is in force again.
                If people may still be at risk, ask the members of the body today whether to propose a new one.""",
                MEASURE + measure);
    }
}
