package org.alongside.integration.watch.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.watch.WatchEvent;
import org.alongside.integration.watch.WatchRule;
import org.alongside.integration.watch.control.Watches;
import org.alongside.integration.watch.entity.Expectation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;

/** The feed keeper says what is to come by an endpoint, and by when. */
@Stateless
public class KeepExpectations {

    @Inject
    private Watches watches;

    @Inject
    private ReadPartners partners;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("KEEP_EXPECTATIONS")
    public void expect(ExpectFile command) {
        if (!partners.endpoint(command.endpointId()).feed().goes(Direction.IN)) {
            throw new RuleBroken(WatchRule.NOTHING_COMES_IN);
        }
        Expectation expectation = watches.expectation(command.endpointId()).orElseGet(() ->
                new Expectation(command.endpointId()));
        WatchEvent event = expectation.expect(command.rhythm(), command.firstDay(), command.daysBefore(), command.byTime(),
                command.graceMinutes(), command.hearers(), clock.instant());
        watches.add(expectation);
        journal.record(event);
    }

    @UseCase("KEEP_EXPECTATIONS")
    public void expectNothing(ExpectNothing command) {
        watches.expectation(command.endpointId()).ifPresent(expectation -> {
            watches.remove(expectation);
            journal.record(new WatchEvent.ExpectedNoMore(expectation.id()));
        });
    }
}
