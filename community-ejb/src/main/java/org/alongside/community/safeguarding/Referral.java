package org.alongside.community.safeguarding;

/** The three questions of which all have to be yes for the council to be told (R-SAFE-05). */
public record Referral(boolean needsSupport, boolean atRisk, boolean cannotProtectThemselves) {

    public boolean isDue() {
        return needsSupport && atRisk && cannotProtectThemselves;
    }
}
