package org.alongside.accreditation.interim.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.interim.control.Deciders;
import org.alongside.accreditation.interim.control.InterimMeasures;
import org.alongside.accreditation.interim.entity.InterimMeasure;
import org.alongside.accreditation.interim.entity.InterimReview;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** What people read of measures. To whoever is tied to the broker there are none about them (R-ACC-50). */
@Stateless
public class ReadInterimMeasures {

    @Inject
    private InterimMeasures measures;

    @Inject
    private Deciders deciders;

    @Inject
    private KnowLinks links;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentCall call;

    /** The newest first. */
    @UseCase("READ_INTERIM_MEASURES")
    public List<MeasureLine> all() {
        Set<UUID> tied = links.tiedTo(me());
        List<InterimMeasure> seen = measures.all().stream()
                .filter(one -> !one.personId().equals(me()) && !tied.contains(one.personId())).toList();
        Map<UUID, String> names = people.names(seen.stream().map(InterimMeasure::personId).collect(Collectors.toSet()));
        return seen.stream().map(one -> MeasureViews.line(one, names)).toList();
    }

    @UseCase("READ_INTERIM_MEASURES")
    public MeasureView one(UUID measureId) {
        InterimMeasure measure = measures.get(measureId);
        deciders.requireUntied(me(), measure.personId());
        return MeasureViews.of(measure, names(measure), me(), deciders.find(me()).isPresent());
    }

    /** Why I am suspended, or was, the newest first. */
    @UseCase("READ_MY_INTERIM_MEASURES")
    public List<MyMeasure> mine() {
        return measures.begunAbout(me()).stream().map(one -> new MyMeasure(one.risk(), one.status(), one.begunAt(),
                one.reviewBy(), one.lastDay(), one.closedAt())).toList();
    }

    private Map<UUID, String> names(InterimMeasure measure) {
        Stream<UUID> reviewers = measure.reviews().stream().map(InterimReview::reviewedBy);
        return people.names(Stream.concat(reviewers, Stream.of(measure.personId(), measure.proposedBy(),
                measure.agreedBy())).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
