package org.alongside.integration.watch.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.ExpectationView;
import org.alongside.integration.watch.control.Watches;
import org.alongside.platform.reference.boundary.KnowBankDays;
import org.alongside.platform.usecase.UseCase;

/** What is wrong with the feeds, what was, and what is expected of them. */
@Stateless
public class ReadAlerts {

    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int MOST = 200;

    @Inject
    private Watches watches;

    @Inject
    private KnowBankDays bankDays;

    @Inject
    private Clock clock;

    /** The longest first. */
    @UseCase("READ_FEED_MESSAGES")
    public List<AlertView> open() {
        return watches.open().stream().map(one -> one.view()).toList();
    }

    /** Of the last month, the last first. */
    @UseCase("READ_FEED_MESSAGES")
    public List<AlertView> over() {
        return watches.over(clock.instant().minus(A_MONTH), MOST).stream().map(one -> one.view()).toList();
    }

    @UseCase("READ_FEED_MESSAGES")
    public Optional<ExpectationView> expectation(UUID endpointId) {
        return watches.expectation(endpointId).map(one -> one.view(clock.instant(), bankDays.known()));
    }
}
