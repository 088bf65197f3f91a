package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.boundary.KnowDecisions;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.community.peergroup.control.Consents;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.entity.GroupConsent;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The host has the members decide by consent, under "Decide together" (R-PEER-02, R-PEER-11). */
@Stateless
public class AskTheGroup {

    private static final int LONGEST = 300;

    @Inject
    private Groups groups;

    @Inject
    private Consents consents;

    @Inject
    private GroupVotes votes;

    @Inject
    private KnowDecisions known;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** A host who is to be paid does not vote about it. */
    @UseCase("HOST_GROUP")
    public void ask(AskConsent command) {
        UUID me = call.actor().personId();
        PeerGroup group = groups.ofHost(command.groupId(), me);
        String words = PlainText.optional("words", command.words(), LONGEST);
        GroupConsent.requireSaid(command.matter(), words);
        GroupConsent.requireNotOpen(command.matter(), consents.of(group.id()));
        Set<UUID> interested = command.matter() == ConsentMatter.HOST_PAID ? Set.of(me) : Set.of();
        UUID decision = votes.put(group, AboutKind.GROUP, command.matter().title(), summary(command.matter(), words), 0,
                interested);
        GroupConsent consent = new GroupConsent(group.id(), command.matter(), words, me, decision, clock.instant());
        consents.add(consent);
        journal.record(consent.asked());
    }

    /** What has been counted since, in the group's own words; run as often as you like. */
    @UseCase("SWEEP_PEERS")
    public void settle() {
        consents.open().forEach(one -> {
            DecisionOutcome outcome = known.outcome(one.decisionId());
            if (outcome.isFinal()) {
                journal.record(one.settle(outcome.passed(), clock.instant()));
                if (one.renewsAgreements()) {
                    journal.record(consents.group(one).reviewed(London.today(clock)));
                }
            }
        });
    }

    private static EasyRead summary(ConsentMatter matter, String words) {
        boolean paid = matter == ConsentMatter.HOST_PAID;
        return new EasyRead(matter.title() + ". " + words, paid ? words : "Nothing.",
                paid ? "Members' own budgets." : "Nobody's.",
                paid ? "The host is not paid." : "We talk about it and write it anew.", "You have at least seven days.",
                "Say yes, say nothing against it, or object and say why.", "Anybody you trust can help you.");
    }
}
