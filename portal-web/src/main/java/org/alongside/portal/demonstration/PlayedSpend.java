package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.boundary.AllowBeforehand;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.community.spend.boundary.ApproveOne;
import org.alongside.community.spend.boundary.ApproveSpend;
import org.alongside.community.spend.boundary.AskSpend;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.KeepEvidence;
import org.alongside.community.spend.boundary.MyShare;
import org.alongside.community.spend.boundary.PaySpend;
import org.alongside.community.spend.boundary.PreparePayment;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.ReleasePayment;
import org.alongside.community.spend.boundary.SayIn;
import org.alongside.community.spend.boundary.TakeRefund;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.time.London;

/** The steps of a spend, each as if it had been so many days ago. */
@ApplicationScoped
class PlayedSpend {

    /** The smallest picture there is, in place of a photo of a receipt. */
    private static final byte[] RECEIPT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4"
            + "nGP4DwQACfsD/fteaysAAAAASUVORK5CYII=");

    @Inject
    private Stage stage;

    @Inject
    private AskToSpend asking;

    @Inject
    private AnswerShare answering;

    @Inject
    private ApproveSpend approving;

    @Inject
    private PaySpend paying;

    @Inject
    private ReadSpends spends;

    UUID asked(String area, int days, String who, UUID pool, String title, SpendCategory category, long pence,
               ShareRule rule, List<WantedShare> shares) {
        return asked(area, days, who, pool, new SpendWanted(title, category, pence, payee(category), null, rule, shares,
                shares.isEmpty(), false, false, ""));
    }

    UUID asked(String area, int days, String who, UUID pool, SpendWanted wanted) {
        return as(area, days, who, () -> asking.ask(new AskSpend(stage.command(wanted.title() + pool), pool, wanted)));
    }

    /** Somebody else for each kind, as it would be. */
    private static String payee(SpendCategory category) {
        return switch (category) {
            case ACTIVITY -> "An artist from the town";
            case MATERIALS -> "The craft shop";
            case ROOM -> "The community centre";
            case SUPPORT -> "Two support workers";
            case OUTINGS -> "The coach company";
            default -> "The corner shop";
        };
    }

    /** With the share they see as the most they would pay, for the first thing in their plan when they have one. */
    void in(String area, int days, UUID spend, String... people) {
        for (String who : people) {
            as(area, days, who, () -> {
                MyShare mine = spends.one(spend).mine();
                UUID outcome = mine.outcomes().isEmpty() ? null : mine.outcomes().get(0).outcomeId();
                answering.in(new SayIn(stage.command("in " + who + spend), spend, mine.personId(),
                        "%d.%02d".formatted(mine.pence() / 100, mine.pence() % 100), outcome));
                return null;
            });
        }
    }

    void approved(String area, int days, UUID spend, String... people) {
        for (String who : people) {
            as(area, days, who, () -> {
                approving.approve(new ApproveOne(stage.command("approves " + who + spend), spend));
                return null;
            });
        }
    }

    /** Written down by the treasurer and released by somebody else. */
    void paid(String area, int days, UUID spend, String treasurer, String signatory, String pounds) {
        as(area, days, treasurer, () -> {
            paying.prepare(new PreparePayment(stage.command("pays" + spend), spend, pounds, day(), true));
            return null;
        });
        as(area, days, signatory, () -> {
            UUID payment = spends.one(spend).payments().get(0).paymentId();
            paying.release(new ReleasePayment(stage.command("releases" + spend), spend, payment));
            return null;
        });
    }

    /** Says yes beforehand to small shares of one kind. */
    void allows(String area, int days, String who, UUID pool, SpendCategory category) {
        as(area, days, who, () -> answering.allow(new AllowBeforehand(stage.command("allows " + who + pool), pool, category,
                "5", "15", null, day().plusYears(1))));
    }

    void evidenced(String area, int days, UUID spend, String who) {
        as(area, days, who, () -> {
            paying.evidence(new KeepEvidence(stage.command("receipt" + spend), spend, EvidenceKind.RECEIPT,
                    "In the blue folder", new ReceivedFile("receipt.png", RECEIPT)));
            return null;
        });
    }

    void cameBack(String area, int days, UUID spend, String treasurer, String pounds) {
        as(area, days, treasurer, () -> {
            paying.refund(new TakeRefund(stage.command("back" + spend), spend, pounds, day()));
            return null;
        });
    }

    private LocalDate day() {
        return LocalDate.ofInstant(stage.now(), London.ZONE);
    }

    private <T> T as(String area, int days, String who, Callable<T> scene) {
        return stage.asAgo(days, who + "." + area, area, scene);
    }
}
