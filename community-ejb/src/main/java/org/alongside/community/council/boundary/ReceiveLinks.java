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
import org.alongside.community.council.LinkStep;
import org.alongside.community.council.LinkTaken;
import org.alongside.community.council.control.Identifiers;
import org.alongside.community.council.control.LinkNews;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.community.council.entity.SplitId;
import org.alongside.platform.usecase.UseCase;

/** The council's side of a link (feed F13). What it says twice counts once; nothing it says wrong is thrown back at it. */
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
    public LinkTaken answer(AnswerLink command) {
        return links.find(command.linkId()).map(link -> answered(link, command))
                .orElse(LinkTaken.waiting(LinkRule.NO_SUCH_REQUEST));
    }

    private LinkTaken answered(PersonLink link, AnswerLink said) {
        if (link.hasBeenTold(said.outcome(), said.laPersonId())) {
            return LinkTaken.REPEATED;
        }
        Optional<LinkRule> objection = link.objection(said.outcome(), said.laPersonId());
        if (objection.isPresent()) {
            return objection.get() == LinkRule.IDENTIFIER_MISSING ? LinkTaken.waiting(objection.get())
                    : LinkTaken.refused(objection.get());
        }
        if (said.outcome() == LinkOutcome.CONFIRMED && links.under(identifiers.kept(said.laPersonId())).isPresent()) {
            return LinkTaken.waiting(LinkRule.IDENTIFIER_TAKEN);
        }
        news.moved(link, link.answer(said.outcome(), said.laPersonId(), clock.instant()));
        return LinkTaken.APPLIED;
    }

    @UseCase("RECEIVE_LINKS")
    public LinkTaken end(EndLink command) {
        Optional<PersonLink> found = links.find(command.linkId());
        if (found.isEmpty()) {
            return LinkTaken.waiting(LinkRule.NO_SUCH_REQUEST);
        }
        PersonLink link = found.get();
        if (link.status() == LinkStatus.ENDED) {
            return LinkTaken.REPEATED;
        }
        if (!link.status().can(LinkStep.END)) {
            return LinkTaken.refused(LinkRule.NOT_IN_FORCE);
        }
        news.moved(link, link.end(clock.instant()));
        return LinkTaken.APPLIED;
    }

    /** What names the old one means the kept one from now on (R-INT-05). Two people linked here are not merged by a file. */
    @UseCase("RECEIVE_LINKS")
    public LinkTaken merge(MergeIds command) {
        String kept = identifiers.kept(command.keptId());
        if (command.oldId().equals(kept) || identifiers.kept(command.oldId()).equals(kept)) {
            return LinkTaken.REPEATED;
        }
        Optional<PersonLink> old = links.under(command.oldId());
        if (old.isPresent() && links.under(kept).filter(other -> !other.id().equals(old.get().id())).isPresent()) {
            return LinkTaken.waiting(LinkRule.TWO_PEOPLE_MERGED);
        }
        if (old.isPresent() && !old.get().status().can(LinkStep.MERGE)) {
            return LinkTaken.waiting(LinkRule.MIXED_UP);
        }
        identifiers.merge(command.oldId(), kept, clock.instant());
        old.ifPresent(link -> news.moved(link, link.merge(kept)));
        return LinkTaken.APPLIED;
    }

    /** Holds what is about either until somebody says who is who (R-INT-05); of no concern when nobody here is linked. */
    @UseCase("RECEIVE_LINKS")
    public LinkTaken split(SplitIds command) {
        Optional<PersonLink> found = links.under(identifiers.kept(command.oldId()));
        if (found.isEmpty()) {
            return LinkTaken.APPLIED;
        }
        PersonLink link = found.get();
        if (!link.status().can(LinkStep.SPLIT)) {
            return identifiers.openSplits().stream().anyMatch(one -> one.linkId().equals(link.id())
                    && one.newId().equals(command.newId())) ? LinkTaken.REPEATED : LinkTaken.waiting(LinkRule.MIXED_UP);
        }
        identifiers.add(new SplitId(link.laPersonId(), command.newId(), link.id(), clock.instant()));
        news.moved(link, link.split());
        news.mixedUp();
        return LinkTaken.APPLIED;
    }
}
