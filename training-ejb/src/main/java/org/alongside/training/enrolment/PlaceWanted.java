package org.alongside.training.enrolment;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * What one person asks for. Nothing here says what they do for a living, what they want to become, or what they pay: none
 * of it is ever asked as a condition or moves anybody in the queue (R-TRN-01, 02, 04).
 *
 * @param supporters    who comes along so that this person can take part
 * @param reservedClaim the person ticked that they are a disabled person or a family member; nobody asks for proof
 * @param hasPlace      holds a confirmed place on another run of this course, so has to choose between the two
 */
public record PlaceWanted(UUID personId, int supporters, boolean reservedClaim, boolean hasPlace) {

    /** With more supporters than this the provider is asked first; the booking waits meanwhile (B30). */
    public static final int SUPPORTERS_WITHOUT_ASKING = 3;

    public static final int MOST_SUPPORTERS = 99;

    public PlaceWanted {
        checkSupporters(supporters);
    }

    public int seats() {
        return 1 + supporters;
    }

    public boolean needsAgreement() {
        return supporters > SUPPORTERS_WITHOUT_ASKING;
    }

    public static void checkSupporters(int supporters) {
        if (supporters < 0 || supporters > MOST_SUPPORTERS) {
            throw new RuleBroken(List.of(Breach.at("supporters", EnrolmentRule.SUPPORTERS_NOT_A_NUMBER, MOST_SUPPORTERS)));
        }
    }
}
