package org.alongside.accreditation.interim.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.accreditation.interim.Member;
import org.alongside.accreditation.interim.control.Deciders;
import org.alongside.accreditation.interim.control.InterimMeasures;
import org.alongside.accreditation.interim.control.InterimNews;
import org.alongside.accreditation.interim.control.Terms;
import org.alongside.accreditation.interim.entity.InterimMeasure;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Members of the body look at a running measure again, and carry it on or end it (R-ACC-67). */
@Stateless
public class ReviewInterimMeasure {

    @Inject
    private InterimMeasures measures;

    @Inject
    private Deciders deciders;

    @Inject
    private Terms terms;

    @Inject
    private InterimNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** It goes on until the next review, and never longer than the standards allow all in all. */
    @UseCase("REVIEW_INTERIM_MEASURE")
    public void review(ReviewMeasure command) {
        InterimMeasure measure = untied(command.measureId());
        Member me = deciders.require(call.actor().personId());
        news.happened(measure, measure.review(me, command.finding(), terms.inForce(), clock.instant()));
    }

    /** The broker is in force again from this instant. */
    @UseCase("REVIEW_INTERIM_MEASURE")
    public void end(EndMeasure command) {
        InterimMeasure measure = untied(command.measureId());
        Member me = deciders.require(call.actor().personId());
        news.happened(measure, measure.end(me, command.reason(), clock.instant()));
    }

    private InterimMeasure untied(UUID id) {
        InterimMeasure measure = measures.lock(id);
        deciders.requireUntied(call.actor().personId(), measure.personId());
        return measure;
    }
}
