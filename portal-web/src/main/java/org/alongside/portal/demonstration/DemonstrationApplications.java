package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AcceptApplication;
import org.alongside.accreditation.application.boundary.AnswerInterest;
import org.alongside.accreditation.application.boundary.AskApplicant;
import org.alongside.accreditation.application.boundary.AskAssessor;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.RateCriterion;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.accreditation.application.boundary.RecommendOutcome;
import org.alongside.accreditation.application.boundary.RecordCheckSeen;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.boundary.ReadStandards;

/**
 * Applications in an area, each left where somebody has something to do: a draft, one just sent, one given back, one
 * with a question, one half assessed, and some that are ready for a panel.
 */
@ApplicationScoped
class DemonstrationApplications {

    private static final LocalDate CHECKED = LocalDate.of(2026, 3, 15);

    @Inject
    private Stage stage;

    @Inject
    private DemonstrationApplicant applicants;

    @Inject
    private ReadStandards standards;

    @Inject
    private ReceiveApplications receive;

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private AssessApplication assess;

    /** Something to work on in every area, and in the first one every kind of it. */
    void play(String area) {
        applicants.begin("drafter", area, 3);
        applicants.send("sender", area, 2);
        bringToPanel("hopeful", area, 41);
        if (area.equals(Cast.AREAS.get(0))) {
            giveBack("returned", area, 16);
            askMore("asked", area, 24);
            assessPart("halfway", area, 30);
            List.of("ready", "broker2").forEach(key -> bringToPanel(key, area, 38));
        }
    }

    private void giveBack(String key, String area, int days) {
        UUID id = applicants.send(key, area, days);
        openCase(key, area, id, days - 2);
        asCoordinator(days - 2, area, () -> receive.giveBack(new AskApplicant(scene("give back", key, area), id,
                List.of(new AskedFor("C05", "The recording stops after ten seconds. Please send it again.")))));
    }

    private void askMore(String key, String area, int days) {
        UUID id = accepted(key, area, days);
        asAssessor(days - 6, area, () -> assess.askMore(new AskApplicant(scene("ask", key, area), id,
                List.of(new AskedFor("C13", "Which grant was it, and who decided about it?")))));
    }

    private void assessPart(String key, String area, int days) {
        UUID id = accepted(key, area, days);
        criteria(area, days).stream().limit(6).forEach(one -> rate(key, area, id, one, days - 8));
    }

    private void bringToPanel(String key, String area, int days) {
        UUID id = accepted(key, area, days);
        criteria(area, days).forEach(one -> rate(key, area, id, one, days - 10));
        asCoordinator(days - 12, area, () -> coordinate.recordCheck(new RecordCheckSeen(scene("check", key, area), id,
                CheckLevel.BASIC, CheckOutcome.NOTHING_THAT_PREVENTS, CHECKED)));
        asAssessor(days - 14, area, () -> assess.recommend(new RecommendOutcome(scene("recommend", key, area), id,
                Recommendation.ACCREDIT, "Clear examples in every part, and honest about what is still new.")));
    }

    private UUID accepted(String key, String area, int days) {
        UUID id = applicants.send(key, area, days);
        openCase(key, area, id, days - 1);
        asCoordinator(days - 1, area, () -> receive.askAssessor(
                new AskAssessor(scene("ask assessor", key, area), id, stage.person("assessor." + area))));
        asAssessor(days - 3, area, () -> assess.answerInterest(noConnection("assessor", key, area, id)));
        asCoordinator(days - 4, area, () -> receive.accept(new AcceptApplication(scene("accept", key, area), id)));
        return id;
    }

    private void openCase(String key, String area, UUID id, int days) {
        asCoordinator(days, area, () -> receive.answerInterest(noConnection("coordinator", key, area, id)));
    }

    private void rate(String key, String area, UUID id, Criterion criterion, int days) {
        asAssessor(days, area, () -> assess.rate(new RateCriterion(scene("rate " + criterion.code(), key, area), id,
                criterion.code(), Rating.MET, "A clear example, told in the applicant's own words.")));
    }

    private AnswerInterest noConnection(String part, String key, String area, UUID id) {
        return new AnswerInterest(scene("interest " + part, key, area), id, YesNo.NO, "");
    }

    /** What counted on the day the application was sent. */
    private List<Criterion> criteria(String area, int daysAgo) {
        return stage.ago(daysAgo, () -> stage.asOwner(area, () -> standards.inForce().criteria()));
    }

    private void asCoordinator(int daysAgo, String area, Runnable scene) {
        play(daysAgo, "coordinator." + area, area, scene);
    }

    private void asAssessor(int daysAgo, String area, Runnable scene) {
        play(daysAgo, "assessor." + area, area, scene);
    }

    private void play(int daysAgo, String who, String area, Runnable scene) {
        stage.asAgo(daysAgo, who, area, () -> {
            scene.run();
            return null;
        });
    }

    private UUID scene(String what, String key, String area) {
        return stage.command("application " + what + " " + key + " " + area);
    }
}
