package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.council.LinkDetails;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.council.LinkRule;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.control.Identifiers;
import org.alongside.community.council.control.LinkNews;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.community.council.entity.SplitId;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;

/** The council's side of a link (feed F13). What it says twice counts once; what contradicts itself is refused. */
@Stateless
public class ReceiveLinks {

    @Inject
    private Links links;

    @Inject
    private Identifiers identifiers;

    @Inject
    private LinkNews news;

    @Inject
    private Clock clock;

    /** What the person agreed to have sent. Nothing any more once they took it back, or the council has answered. */
    @UseCase("RECEIVE_LINKS")
    public Optional<LinkDetails> toBeSent(UUID linkId) {
        return links.find(linkId).flatMap(PersonLink::details);
    }

    @UseCase("RECEIVE_LINKS")
    public void answer(AnswerLink command) {
        PersonLink link = links.get(command.linkId());
        if (command.outcome() == LinkOutcome.CONFIRMED) {
            links.under(command.laPersonId()).filter(other -> !other.id().equals(link.id())).ifPresent(other -> {
                throw new RuleBroken(LinkRule.IDENTIFIER_TAKEN);
            });
        }
        link.answer(command.outcome(), command.laPersonId(), clock.instant()).ifPresent(moved -> news.moved(link, moved));
    }

    @UseCase("RECEIVE_LINKS")
    public void end(EndLink command) {
        PersonLink link = links.get(command.linkId());
        if (link.status() != LinkStatus.ENDED) {
            news.moved(link, link.end(clock.instant()));
        }
    }

    /** What names the old one means the kept one from now on (R-INT-05). Two people linked here are not merged by a file. */
    @UseCase("RECEIVE_LINKS")
    public void merge(MergeIds command) {
        String kept = identifiers.kept(command.keptId());
        Optional<PersonLink> old = links.under(command.oldId());
        if (old.isPresent() && links.under(kept).filter(other -> !other.id().equals(old.get().id())).isPresent()) {
            throw new RuleBroken(LinkRule.TWO_PEOPLE_MERGED);
        }
        identifiers.merge(command.oldId(), kept, clock.instant());
        old.ifPresent(link -> news.moved(link, link.merge(kept)));
    }

    /** Holds what is about either until somebody says who is who (R-INT-05); of no concern when nobody here is linked. */
    @UseCase("RECEIVE_LINKS")
    public void split(SplitIds command) {
        links.under(identifiers.kept(command.oldId())).filter(link -> link.status() == LinkStatus.CONFIRMED)
                .ifPresent(link -> {
                    identifiers.add(new SplitId(link.laPersonId(), command.newId(), link.id(), clock.instant()));
                    news.moved(link, link.split());
                    news.mixedUp();
                });
    }
}
