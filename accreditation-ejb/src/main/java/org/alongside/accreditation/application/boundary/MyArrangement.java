package org.alongside.accreditation.application.boundary;

import java.util.Optional;
import org.alongside.accreditation.application.entity.PersonalArrangement;

/** What a person asked for so that they can take part, what was agreed, and the fee here in pence. */
public record MyArrangement(String wanted, boolean open, String agreed, int extraDays, long feePence, boolean feeWaived) {

    static MyArrangement of(Optional<PersonalArrangement> kept, long feePence) {
        return kept.map(it -> new MyArrangement(
                        it.wanted(), it.isOpen(), it.agreed(), it.extraDays(), feePence, it.isFeeWaived()))
                .orElseGet(() -> new MyArrangement("", false, "", 0, feePence, false));
    }

    /** What applying costs this person. */
    public long costsPence() {
        return feeWaived ? 0 : feePence;
    }
}
