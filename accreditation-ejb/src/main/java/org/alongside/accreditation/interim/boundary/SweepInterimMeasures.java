package org.alongside.accreditation.interim.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.interim.control.InterimMeasures;
import org.alongside.accreditation.interim.control.InterimNews;
import org.alongside.accreditation.interim.entity.InterimMeasure;
import org.alongside.accreditation.register.KnownBroker;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.platform.usecase.UseCase;

/**
 * What time does to measures: one that nobody looked at again in time lapses and the coordinators are told, one that has
 * lasted its longest ends, and one about somebody who has left the list is closed. Running it twice does nothing twice.
 */
@Stateless
public class SweepInterimMeasures {

    @Inject
    private InterimMeasures measures;

    @Inject
    private KnowBrokers brokers;

    @Inject
    private InterimNews news;

    @Inject
    private Clock clock;

    /** Returns how many measures were looked at. */
    @UseCase("SWEEP_INTERIM_MEASURES")
    public int sweep() {
        List<InterimMeasure> open = measures.open();
        Map<UUID, KnownBroker> known = brokers.all(open.stream().map(InterimMeasure::accreditationId).toList());
        open.stream().map(InterimMeasure::id).map(measures::lock)
                .forEach(measure -> measure.lookAgain(known.get(measure.accreditationId()).status(), clock.instant())
                        .ifPresent(event -> news.happened(measure, event)));
        return open.size();
    }
}
