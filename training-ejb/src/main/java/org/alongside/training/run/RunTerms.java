package org.alongside.training.run;

/**
 * The numbers a run keeps to, as the area had set them when it was planned. Shares are in percent.
 *
 * @param reservedShare       of learner places for disabled people and families (R-TRN-03)
 * @param reservedReleaseDays how long before the start those still free go to everybody
 * @param holdHours           how long an offered place is held (R-TRN-21)
 * @param coDeliveryFloor     of sessions taught with a co-trainer with lived experience (R-TRN-09)
 * @param attendanceFloor     of sessions attended to complete (R-TRN-29)
 */
public record RunTerms(int reservedShare, int reservedReleaseDays, int holdHours, int coDeliveryFloor,
        int attendanceFloor) {
}
