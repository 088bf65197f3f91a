package org.alongside.accreditation.interim.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.accreditation.interim.MeasureAct;

/**
 * One measure, as far as the reader may see it.
 *
 * @param risk          empty for whoever does not decide: coordinators keep the days, not the reasons
 * @param agreedBy      null before a second member agreed
 * @param lastDay       null before it began
 * @param closedAt      null while it is open
 * @param closingReason empty for whoever does not decide, and where it ended by itself
 * @param open          what the reader can do now
 */
public record MeasureView(MeasureLine line, String risk, String proposedBy, Instant proposedAt, String agreedBy,
        LocalDate lastDay, Instant closedAt, String closingReason, List<ReviewView> reviews, Set<MeasureAct> open) {

    public boolean can(String act) {
        return open.contains(MeasureAct.valueOf(act));
    }
}
