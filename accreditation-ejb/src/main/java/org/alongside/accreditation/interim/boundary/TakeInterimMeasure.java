package org.alongside.accreditation.interim.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.interim.InterimRule;
import org.alongside.accreditation.interim.Member;
import org.alongside.accreditation.interim.control.Deciders;
import org.alongside.accreditation.interim.control.InterimMeasures;
import org.alongside.accreditation.interim.control.InterimNews;
import org.alongside.accreditation.interim.control.Terms;
import org.alongside.accreditation.interim.entity.InterimMeasure;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.KnownBroker;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Two members of the body suspend a broker for now (7.4). */
@Stateless
public class TakeInterimMeasure {

    @Inject
    private InterimMeasures measures;

    @Inject
    private KnowBrokers brokers;

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

    /** Returns the measure's identifier. It has no effect yet; the other members are asked to look at it. */
    @UseCase("TAKE_INTERIM_MEASURE")
    public UUID propose(ProposeMeasure command) {
        Member me = deciders.require(me());
        KnownBroker broker = inForce(command.number());
        InterimMeasure measure = new InterimMeasure(broker, me, command.risk(), clock.instant());
        measures.add(measure);
        news.happened(measure, measure.proposed());
        return measure.id();
    }

    /** From this instant the broker is suspended, and everybody who is told of changes hears of it. */
    @UseCase("TAKE_INTERIM_MEASURE")
    public void agree(AgreeMeasure command) {
        InterimMeasure measure = measures.lock(command.measureId());
        deciders.requireUntied(me(), measure.personId());
        Member me = deciders.require(me());
        Member proposer = deciders.require(measure.proposedBy());
        news.happened(measure, measure.agree(proposer, me, terms.inForce(), clock.instant()));
    }

    @UseCase("TAKE_INTERIM_MEASURE")
    public void callOff(CallOffMeasure command) {
        InterimMeasure measure = measures.lock(command.measureId());
        deciders.requireUntied(me(), measure.personId());
        news.happened(measure, measure.callOff(deciders.require(me()), command.reason(), clock.instant()));
    }

    private KnownBroker inForce(String number) {
        KnownBroker broker = brokers.numbered(number).filter(one -> one.status() == AccreditationStatus.ACTIVE)
                .orElseThrow(() -> refused(InterimRule.BROKER_NOT_IN_FORCE));
        if (deciders.isTied(me(), broker.personId())) {
            throw refused(InterimRule.TIED_TO_BROKER);
        }
        measures.openAbout(broker.id()).ifPresent(one -> {
            throw refused(InterimRule.MEASURE_UNDER_WAY);
        });
        return broker;
    }

    private static RuleBroken refused(InterimRule rule) {
        return new RuleBroken(List.of(Breach.at("number", rule)));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
