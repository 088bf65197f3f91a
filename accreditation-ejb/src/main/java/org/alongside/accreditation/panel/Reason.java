package org.alongside.accreditation.panel;

/** Why a criterion is found as it is: a code that can be counted, and plain words for the person (R-ACC-53). */
public record Reason(ReasonCode code, String words) {
}
