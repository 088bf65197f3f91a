package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.AdoptAgreement;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.EnterReceipt;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.InviteMember;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.ProposePool;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.SignAgreement;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.pool.boundary.TellPool;
import org.alongside.community.pool.boundary.WriteAgreement;
import org.alongside.platform.time.London;

/** What people do in a pool, step by step, each on its day. */
@ApplicationScoped
class PlayedPool {

    private static final AgreementWords AGREED = new AgreementWords("""
            We share what we put in for what we do together. What somebody puts in stays theirs.

            Who is away does not take part and does not pay. Who leaves has their money back within ten working days. If \
            we disagree we talk, and then ask the user-led organisation to help us.""", """
            We share money to do things together.
            Your money stays yours.
            You say yes or no each time.
            You can leave. Then you get your money back.""", "");

    @Inject
    private Stage stage;

    @Inject
    private FormPool forming;

    @Inject
    private AgreeOnPool agreeing;

    @Inject
    private JoinPool joining;

    @Inject
    private ContributeToPool contributing;

    @Inject
    private KeepPoolBooks books;

    @Inject
    private SweepPools sweeping;

    @Inject
    private ReadMyPools reading;

    UUID propose(String area, int daysAgo, PoolKind kind, String name, String who, String aims) {
        return stage.asAgo(daysAgo, who + "." + area, area, () -> forming.propose(new ProposePool(
                stage.command("propose " + name + area), name, kind, aims,
                Set.of(SpendCategory.ACTIVITY, SpendCategory.MATERIALS, SpendCategory.ROOM))));
    }

    /** Proposed, one invitation a day, signed by all and begun. */
    UUID begin(String area, int daysAgo, PoolKind kind, String name, String aims, Map<String, Set<PoolTask>> tasks,
               List<String> order) {
        String first = order.get(0);
        UUID id = propose(area, daysAgo, kind, name, first, aims);
        for (int i = 1; i < order.size(); i++) {
            String invited = order.get(i);
            act(area, daysAgo - i, first, () -> forming.invite(
                    new InviteMember(stage.command("invite " + invited + id), id, Cast.email(invited + "." + area))));
        }
        int then = daysAgo - order.size();
        act(area, then, first, () -> reading.pool(id).members().forEach(member -> forming.giveTasks(new GiveTasks(
                stage.command("task " + member.membershipId()), id, member.membershipId(),
                tasksOf(area, member.name(), tasks)))));
        act(area, then, first, () -> forming.nameHolder(new NameHolder(stage.command("holder" + id), id,
                HolderKind.CLUB_ACCOUNT, name, "4821")));
        UUID agreement = stage.asAgo(then, first + "." + area, area, () -> agreeing.write(new WriteAgreement(
                stage.command("agreement" + id), id, AGREED, "25", "100", 50, 7, 10, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false, Map.of())));
        order.forEach(who -> act(area, then, who, () -> agreeing.sign(new SignAgreement(
                stage.command("sign " + who + id), agreement, stage.person(who + "." + area)))));
        act(area, then, first, () -> agreeing.adopt(new AdoptAgreement(stage.command("adopt" + id), id)));
        return id;
    }

    private static Set<PoolTask> tasksOf(String area, String name, Map<String, Set<PoolTask>> tasks) {
        return Cast.COMMUNITY.stream().filter(part -> part.name().equals(name)).findFirst()
                .map(part -> tasks.getOrDefault(part.key(), Set.of())).orElse(Set.of());
    }

    void tellsCouncil(String area, UUID pool, String who) {
        act(area, 110, who, () -> joining.tell(
                new TellPool(stage.command("council " + who + pool), pool, "", true)));
    }

    UUID pledges(String area, String who, int daysAgo, PledgeMoney pledge) {
        return stage.asAgo(daysAgo, who + "." + area, area, () -> contributing.pledge(pledge));
    }

    void pays(String area, UUID pool, String treasurer, int daysAgo, UUID contribution, String amount) {
        String words = "TRANSFER " + contribution.toString().substring(0, 8);
        stage.asAgo(daysAgo, treasurer + "." + area, area, () -> books.receive(new EnterReceipt(
                stage.command("receipt" + contribution), pool, day(0), amount, words, 1, contribution)));
    }

    void clears(String area, UUID pool, int daysAgo) {
        stage.ago(daysAgo, () -> stage.asOwner(area, () -> {
            sweeping.sweep(pool);
            return null;
        }));
    }

    /** Counted back from the day of the scene that is playing. */
    LocalDate day(int daysAgo) {
        return London.dayOf(stage.now()).minusDays(daysAgo);
    }

    private void act(String area, int daysAgo, String who, Runnable scene) {
        stage.asAgo(daysAgo, who + "." + area, area, () -> {
            scene.run();
            return null;
        });
    }
}
