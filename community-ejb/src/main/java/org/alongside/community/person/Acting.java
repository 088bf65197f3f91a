package org.alongside.community.person;

import java.util.UUID;

/**
 * Whether one person may act for another in one matter on one day.
 *
 * @param representationId what they may act by; null for themselves, and when they may not
 * @param needsSupportNote a decision is taken for somebody: first it is noted what was tried so that they take it
 *                         themselves (R-REP-3)
 */
public record Acting(boolean may, UUID representationId, RepresentativeType type, boolean needsSupportNote) {

    public static final Acting SELF = new Acting(true, null, null, false);
    public static final Acting NO = new Acting(false, null, null, false);
}
