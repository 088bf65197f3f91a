package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.council.CouncilEvent;
import org.alongside.community.council.LinkDetails;
import org.alongside.community.council.LinkRule;
import org.alongside.community.council.control.LinkNews;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A person asks their council to find them, and stops it when they like (feed F13). */
@Stateless
public class LinkWithCouncil {

    @Inject
    private Links links;

    @Inject
    private KnowPolicy policy;

    @Inject
    private LinkNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Nothing goes out without their yes; one request at a time. It is known by what this answers with. */
    @UseCase("LINK_WITH_COUNCIL")
    public UUID ask(AskForLink command) {
        LinkDetails details = LinkDetails.typed(command.familyName(), command.givenNames(), command.born(),
                command.postcode(), command.letterCode(), takesNhsNumber() ? command.nhsNumber() : "", London.today(clock));
        if (!command.agreed()) {
            throw new RuleBroken(List.of(Breach.at("agreed", LinkRule.NOT_AGREED)));
        }
        if (links.liveOf(me()).isPresent()) {
            throw new RuleBroken(LinkRule.ASKED_ALREADY);
        }
        PersonLink link = new PersonLink(UUID.randomUUID(), me(), details, clock.instant());
        links.add(link);
        news.asked(link);
        return link.id();
    }

    @UseCase("LINK_WITH_COUNCIL")
    public void stop(StopLink command) {
        PersonLink link = links.liveOf(me()).orElseThrow(NotFound::new);
        CouncilEvent stopped = link.stop(clock.instant());
        news.moved(link, stopped);
    }

    /** My newest one. */
    @UseCase("LINK_WITH_COUNCIL")
    public LinkView mine() {
        return links.of(me()).stream().findFirst()
                .map(link -> new LinkView(link.status(), link.askedAt(), link.details(), takesNhsNumber()))
                .orElseGet(() -> new LinkView(null, null, Optional.empty(), takesNhsNumber()));
    }

    /** Off unless the area turns it on (R-INT-04): then what somebody gives all the same is not even kept. */
    private boolean takesNhsNumber() {
        return policy.value(PolicyValue.NHS_NUMBER) > 0;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
