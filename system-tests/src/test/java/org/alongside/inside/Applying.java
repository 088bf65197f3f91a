package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AcceptApplication;
import org.alongside.accreditation.application.boundary.AcceptUndertakings;
import org.alongside.accreditation.application.boundary.AddEvidence;
import org.alongside.accreditation.application.boundary.AnswerInterest;
import org.alongside.accreditation.application.boundary.AnswerPriorOutcomes;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.AskAssessor;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.DeclareNoTies;
import org.alongside.accreditation.application.boundary.DeclareTie;
import org.alongside.accreditation.application.boundary.GatherEvidence;
import org.alongside.accreditation.application.boundary.MakeClaim;
import org.alongside.accreditation.application.boundary.RateCriterion;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.accreditation.application.boundary.RecommendOutcome;
import org.alongside.accreditation.application.boundary.StartApplication;
import org.alongside.accreditation.application.boundary.SubmitApplication;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.identity.Role;

/** Takes a newcomer from the first page to a file that is ready for a panel. */
@ApplicationScoped
public class Applying {

    @Inject
    private Scene scene;

    @Inject
    private ReadStandards standards;

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private TellMyCase tell;

    @Inject
    private GatherEvidence gather;

    @Inject
    private ReceiveApplications receive;

    @Inject
    private AssessApplication assess;

    /** Returns the application. */
    public UUID readyForPanel(UUID applicant, String area) {
        UUID application = submitted(applicant, area);
        received(application, area);
        assessed(application, area);
        return application;
    }

    public UUID started(UUID applicant, String area) {
        return scene.as(applicant, area, () -> apply.start(new StartApplication(key(), YesNo.YES)));
    }

    /** Ready, and for another area's body to decide: the applicant works for the host of this one. */
    public UUID readyForAnotherBody(UUID applicant, String area) {
        UUID application = submitted(applicant, area, () -> tell.declare(new DeclareTie(key(), new DeclaredTie(
                Counterparty.HOST_ORGANISATION, "Their own centre", TieKind.EMPLOYED, YesNo.YES, YesNo.YES, null,
                LocalDate.of(2024, 3, 1), null, "I plan on days on which I do not work for it."))));
        received(application, area);
        assessed(application, area);
        return application;
    }

    public UUID submitted(UUID applicant, String area) {
        return submitted(applicant, area, () -> { });
    }

    private UUID submitted(UUID applicant, String area, Runnable more) {
        UUID application = started(applicant, area);
        scene.does(applicant, area, () -> criteria().forEach(this::claim));
        scene.does(applicant, area, this::aboutThemselves);
        scene.does(applicant, area, more);
        scene.does(applicant, area, () -> apply.submit(new SubmitApplication(key())));
        return application;
    }

    /** The coordinator may open it, and the assessor has been asked. */
    public void opened(UUID application, String area) {
        UUID assessor = scene.inRole(Role.ASSESSOR, area).get(0);
        asCoordinator(area, () -> receive.answerInterest(new AnswerInterest(key(), application, YesNo.NO, "")));
        asCoordinator(area, () -> receive.askAssessor(new AskAssessor(key(), application, assessor)));
    }

    /** In assessment, with nothing rated. */
    public void received(UUID application, String area) {
        opened(application, area);
        asAssessor(area, () -> assess.answerInterest(new AnswerInterest(key(), application, YesNo.NO, "")));
        asCoordinator(area, () -> receive.accept(new AcceptApplication(key(), application)));
    }

    private void assessed(UUID application, String area) {
        List<Criterion> criteria = scene.as(scene.inRole(Role.ASSESSOR, area).get(0), area, this::criteria);
        criteria.forEach(criterion -> asAssessor(area, () -> assess.rate(new RateCriterion(key(), application,
                criterion.code(), Rating.MET, "Shown clearly in what was told."))));
        asAssessor(area, () -> assess.recommend(new RecommendOutcome(key(), application,
                Recommendation.ACCREDIT, "Everything is met and told in their own words.")));
    }

    void claim(Criterion criterion) {
        tell.claim(new MakeClaim(key(), criterion.code(), "I have done this for years with people I support.", false));
        if (criterion.evidenceMaxAgeMonths() != null) {
            evidence(criterion.code());
        }
    }

    UUID evidence(String criterion) {
        return gather.add(new AddEvidence(key(), criterion, new EvidenceDetails(EvidenceRoute.TESTIMONY,
                "What somebody I supported says", LocalDate.of(2026, 6, 1), OthersData.NONE,
                "They were there when it mattered."), new ReceivedFile("what she says.txt",
                "She listened, and the plan was mine.".getBytes(StandardCharsets.UTF_8))));
    }

    private void aboutThemselves() {
        tell.declareNone(new DeclareNoTies(key()));
        tell.answer(new AnswerPriorOutcomes(key(), YesNo.NO, ""));
        tell.accept(new AcceptUndertakings(key(), EnumSet.allOf(UndertakingCode.class)));
    }

    List<Criterion> criteria() {
        return standards.inForce().criteria();
    }

    private void asCoordinator(String area, Runnable act) {
        scene.does(scene.inRole(Role.COORDINATOR, area).get(0), area, act);
    }

    private void asAssessor(String area, Runnable act) {
        scene.does(scene.inRole(Role.ASSESSOR, area).get(0), area, act);
    }

    static UUID key() {
        return UUID.randomUUID();
    }
}
