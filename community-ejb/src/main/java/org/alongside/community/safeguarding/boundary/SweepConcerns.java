package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.control.ConcernNotices;
import org.alongside.community.safeguarding.control.Concerns;
import org.alongside.community.safeguarding.control.Routing;
import org.alongside.community.safeguarding.control.WorkingHours;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;

/** Tells the next in line when nobody has taken a concern up in time (R-SAFE-04). Run as often as you like. */
@Stateless
public class SweepConcerns {

    @Inject
    private Concerns concerns;

    @Inject
    private Everybody everybody;

    @Inject
    private Terms terms;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @UseCase("SWEEP_CONCERNS")
    public void sweep() {
        List<Concern> waiting = concerns.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        List<Reader> all = everybody.list();
        long hours = terms.hours();
        long day = terms.hoursToLookInto();
        waiting.stream().filter(one -> !one.deputyKnows() && isDue(one, hours)).forEach(one -> {
            Routing.toldNext(one, all, Receiver.DEPUTY).forEach(who -> messages.tellAtOnce(who.id(), ConcernNotices.waiting()));
            concerns.add(one.deputyTold(clock.instant()));
        });
        waiting.stream().filter(one -> !one.coordinatorKnows() && isDue(one, day)).forEach(one -> {
            Routing.toldNext(one, all, Receiver.COORDINATOR)
                    .forEach(who -> messages.tellAtOnce(who.id(), ConcernNotices.overdue()));
            concerns.add(one.coordinatorTold(clock.instant()));
        });
    }

    private boolean isDue(Concern concern, long hours) {
        return !clock.instant().isBefore(WorkingHours.after(concern.raisedAt(), hours));
    }
}
