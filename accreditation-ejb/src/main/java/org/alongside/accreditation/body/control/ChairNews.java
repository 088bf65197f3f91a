package org.alongside.accreditation.body.control;

import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.platform.message.Notice;

/** What a member is told about chairing: that others ask, and that it has ended. */
public final class ChairNews {

    private static final String MY_SEAT = "accreditation/body/my-seat";

    private ChairNews() {
    }

    public static Notice asked(AccreditationBody body) {
        return new Notice("N10", "You have been asked to chair " + body.name(), """
                The chair is always a disabled person or a carer, so whoever says yes lets people know that much. You need \
                not answer, and nobody learns why.
                You can say yes under "My seat".""", MY_SEAT);
    }

    public static Notice ended(AccreditationBody body) {
        return new Notice("N10", "You no longer chair " + body.name(), """
                What you said about yourself as a member no longer counts, and the chair is always a disabled person or a \
                carer. You keep your seat. Nobody is told the reason.
                You can say it again under "My seat". Then you can be asked to chair again.""", MY_SEAT);
    }
}
