package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.InboundFeed;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.message.TimedFeed;
import org.alongside.platform.usecase.UseCase;

/** Which feeds of the catalogue are carried here: nobody is offered an endpoint that would do nothing. */
@Stateless
public class KnowFeeds {

    @Inject
    @Any
    private Instance<InboundFeed> comingIn;

    @Inject
    @Any
    private Instance<FactFeed> onAFact;

    @Inject
    @Any
    private Instance<TimedFeed> inTime;

    @UseCase("READ_PARTNERS")
    public List<Feed> carried() {
        return Arrays.stream(Feed.values()).filter(feed -> comesIn(feed)
                || onAFact.stream().anyMatch(one -> one.feed() == feed)
                || inTime.stream().anyMatch(one -> one.feed() == feed)).toList();
    }

    /** Those that come as tables, which each partner may write in their own way. */
    @UseCase("READ_PARTNERS")
    public List<Feed> tables() {
        return comingIn.stream().filter(one -> one.schema().isPresent()).map(InboundFeed::feed).sorted().toList();
    }

    private boolean comesIn(Feed feed) {
        return comingIn.stream().anyMatch(one -> one.feed() == feed);
    }
}
