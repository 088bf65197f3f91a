package org.alongside.accreditation.interim;

import java.util.UUID;

/**
 * A member of the body who may vote there today, for the rules of a measure only: whether they are from the
 * constituency is shown to nobody (R-ACC-04).
 */
public record Member(UUID personId, boolean fromConstituency) {

    @Override
    public String toString() {
        return "Member[" + personId + "]";
    }
}
