package org.alongside.accreditation.interim.boundary;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.interim.MeasureAct;
import org.alongside.accreditation.interim.MeasureStatus;
import org.alongside.accreditation.interim.entity.InterimMeasure;

/** Writes measures for those who read them. */
final class MeasureViews {

    private static final Set<MeasureAct> BY_MEMBERS =
            EnumSet.of(MeasureAct.AGREE, MeasureAct.CALL_OFF, MeasureAct.REVIEW, MeasureAct.END);

    private MeasureViews() {
    }

    static MeasureLine line(InterimMeasure one, Map<UUID, String> names) {
        return new MeasureLine(one.id(), one.number(), names.getOrDefault(one.personId(), ""), one.status(),
                one.begunAt() == null ? one.proposedAt() : one.begunAt(),
                one.status() == MeasureStatus.RUNNING ? one.reviewBy() : null);
    }

    /** @param decides whether the reader may vote in the body, and so reads why */
    static MeasureView of(InterimMeasure one, Map<UUID, String> names, UUID reader, boolean decides) {
        return new MeasureView(line(one, names), decides ? one.risk() : "", names.get(one.proposedBy()),
                one.proposedAt(), names.get(one.agreedBy()), one.lastDay(), one.closedAt(),
                decides ? one.closingReason() : "",
                one.reviews().stream().map(review -> new ReviewView(names.get(review.reviewedBy()), review.reviewedAt(),
                        decides ? review.finding() : "", review.nextBy())).toList(),
                decides ? open(one, reader) : Set.of());
    }

    /** Nobody agrees with themselves. */
    private static Set<MeasureAct> open(InterimMeasure one, UUID reader) {
        Set<MeasureAct> open = EnumSet.noneOf(MeasureAct.class);
        open.addAll(one.status().open());
        open.retainAll(BY_MEMBERS);
        if (one.proposedBy().equals(reader)) {
            open.remove(MeasureAct.AGREE);
        }
        return open;
    }
}
