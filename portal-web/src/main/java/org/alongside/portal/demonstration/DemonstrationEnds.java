package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.boundary.CastVote;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.TriedFirst;
import org.alongside.community.person.boundary.RecordAuthority;
import org.alongside.community.person.boundary.RecordRepresentation;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.AskGroup;
import org.alongside.community.pool.boundary.AskToRemove;
import org.alongside.community.pool.boundary.BankCharge;
import org.alongside.community.pool.boundary.Bounce;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.DecideOnPool;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.SayBefore;
import org.alongside.community.settlement.boundary.AnswerClawback;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.settlement.boundary.RecordClawback;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.boundary.ReadSpends;

/**
 * How things end, in every area: a garden group in which a payment bounced and is made good bit by bit, whose agreement
 * shall change and which is asked about a membership; a book swap that comes to its end; and what a council asks that is
 * disagreed with, or agreed.
 */
@ApplicationScoped
class DemonstrationEnds {

    private static final int BEGAN = 120;
    private static final int PAID_IN = 100;
    private static final int CLEARED = 95;
    private static final int SPENT = 80;
    private static final int ASKED = 30;
    private static final int COUNTED = 12;
    private static final int NOW = 3;

    @Inject
    private Stage stage;

    @Inject
    private PlayedPool pool;

    @Inject
    private PlayedSpend spend;

    @Inject
    private ReadSpends reading;

    @Inject
    private CorrectPoolBooks books;

    @Inject
    private FormPool forming;

    @Inject
    private AskToRemove removing;

    @Inject
    private DecideOnPool deciding;

    @Inject
    private FacilitateDecision leading;

    @Inject
    private Vote voting;

    @Inject
    private SweepDecisions counting;

    @Inject
    private SweepSettlements settling;

    @Inject
    private KeepClawbacks clawbacks;

    @Inject
    private RecordRepresentation representing;

    void play(String area) {
        playGarden(area);
        playBookSwap(area);
        stage.asAgo(NOW, "coordinator." + area, area, () -> {
            representing.record(new RecordAuthority(stage.command("for ben" + area), Cast.email("ben." + area),
                    Cast.email("george." + area), RepresentativeType.AUTHORISED_PERSON, Set.of(Matter.MONEY),
                    "His part in shared budgets", "The council's letter of this spring", pool.day(0),
                    pool.day(0).plusYears(1), false, false));
            return null;
        });
    }

    private void playGarden(String area) {
        UUID id = pool.begin(area, BEGAN, PoolKind.MEMBER_POOL, "Garden Group",
                "Grow vegetables behind the library.",
                Map.of("farah", Set.of(PoolTask.FACILITATOR, PoolTask.SIGNATORY), "dev",
                        Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY)), List.of("farah", "dev", "george"));
        UUID farahs = own(area, id, "farah", "40");
        own(area, id, "dev", "30");
        pool.tellsCouncil(area, id, "george");
        direct(area, id);
        pool.clears(area, id, CLEARED);
        PoolFacts facts = stage.as("farah." + area, area, () -> reading.pool(id));
        UUID seeds = spend.asked(area, SPENT, "george", id, "Seeds", SpendCategory.MATERIALS, 20_00, ShareRule.EQUAL,
                List.of(new WantedShare(member(facts, "Farah"), 1), new WantedShare(member(facts, "Dev"), 1)));
        spend.in(area, SPENT, seeds, "farah", "dev");
        spend.approved(area, SPENT, seeds, "farah");
        spend.paid(area, SPENT, seeds, "dev", "farah", "20");
        spend.evidenced(area, SPENT, seeds, "george");
        act(area, ASKED, "dev", () -> books.bounce(new Bounce(stage.command("bounce" + farahs), farahs, pool.day(0))));
        act(area, NOW, "dev", () -> books.makeGood(
                new BankCharge(stage.command("first pound" + farahs), id, farahs, pool.day(0), "1")));
        act(area, NOW, "farah", () -> forming.giveTasks(new GiveTasks(stage.command("signatory" + id), id,
                member(facts, "George"), Set.of(PoolTask.SIGNATORY))));
        act(area, NOW, "farah", () -> removing.ask(new AskGroup(stage.command("leaves" + id), id, member(facts, "George"))));
        act(area, NOW - 1, "george", () -> removing.speak(new SayBefore(stage.command("says" + id), id,
                "I was in hospital in spring. I would like to go on.")));
        playCouncil(area, id);
    }

    /** Two requests about George: with one he does not agree, with the other he does. */
    private void playCouncil(String area, UUID id) {
        UUID first = asksBack(area, id, "12", "Seeds are not in the plan");
        act(area, NOW, "george", () -> clawbacks.challenge(new AnswerClawback(stage.command("no" + id), first,
                "Gardening is in my plan since last year.", TriedFirst.NONE)));
        UUID second = asksBack(area, id, "5", "Money that was not used last winter");
        act(area, NOW, "george", () -> clawbacks.agree(
                new AnswerClawback(stage.command("yes" + id), second, "", TriedFirst.NONE)));
    }

    private UUID asksBack(String area, UUID id, String amount, String reason) {
        return stage.asAgo(NOW + 1, "george." + area, area, () -> clawbacks.record(new RecordClawback(
                stage.command(reason + id), id, null, "The council", amount, "Care Act 2014, section 33(5)", reason,
                pool.day(BEGAN), pool.day(PAID_IN), pool.day(0), pool.day(0).plusDays(21))));
    }

    private void playBookSwap(String area) {
        UUID id = pool.begin(area, BEGAN, PoolKind.MEMBER_POOL, "Book Swap",
                "Buy books once and read them twice.",
                Map.of("george", Set.of(PoolTask.FACILITATOR, PoolTask.SIGNATORY), "dev",
                        Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY)), List.of("george", "dev"));
        own(area, id, "george", "15");
        own(area, id, "dev", "20");
        pool.clears(area, id, CLEARED);
        UUID decision = stage.asAgo(ASKED, "george." + area, area, () -> deciding.askToEnd(
                new AskGroup(stage.command("end" + id), id, null)));
        act(area, ASKED, "george", () -> leading.open(new MoveDecision(stage.command("open end" + id), decision, "")));
        for (String who : List.of("george", "dev")) {
            act(area, ASKED, who, () -> voting.cast(new CastVote(stage.command("end " + who + id), decision, Choice.YES,
                    Grounds.NONE)));
        }
        owner(area, COUNTED, () -> counting.sweep(decision));
        act(area, COUNTED, "dev", () -> deciding.end(new AskGroup(stage.command("ends" + id), id, null)));
        owner(area, COUNTED, () -> settling.sweep(id));
    }

    private UUID own(String area, UUID id, String who, String amount) {
        UUID lot = pool.pledges(area, who, PAID_IN, PledgeMoney.own(stage.command(who + " in" + id), id, amount));
        pool.pays(area, id, "dev", PAID_IN, lot, amount);
        return lot;
    }

    private void direct(String area, UUID id) {
        pool.pays(area, id, "dev", PAID_IN, pool.pledges(area, "george", PAID_IN,
                PledgeMoney.direct(stage.command("george in" + id), id, "25", "Be outside every week")), "25");
    }

    private static UUID member(PoolFacts pool, String name) {
        return pool.members().stream().filter(one -> one.name().startsWith(name)).map(MemberFacts::membershipId).findFirst()
                .orElseThrow();
    }

    private void owner(String area, int daysAgo, Runnable scene) {
        stage.ago(daysAgo, () -> stage.asOwner(area, () -> {
            scene.run();
            return null;
        }));
    }

    private void act(String area, int daysAgo, String who, Runnable scene) {
        stage.asAgo(daysAgo, who + "." + area, area, () -> {
            scene.run();
            return null;
        });
    }
}
