package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.Interest;

/** All that may be seen of a case before the interest question is answered: whose it is (R-ACC-47). */
public record CaseCover(UUID applicationId, String applicantName, Interest interest) {

    public boolean mayOpen() {
        return interest == Interest.CLEAR;
    }
}
