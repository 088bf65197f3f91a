package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AcceptUndertakings;
import org.alongside.accreditation.application.boundary.AddEvidence;
import org.alongside.accreditation.application.boundary.AnswerPriorOutcomes;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.AskForArrangement;
import org.alongside.accreditation.application.boundary.AskForHelp;
import org.alongside.accreditation.application.boundary.DeclareNoTies;
import org.alongside.accreditation.application.boundary.GatherEvidence;
import org.alongside.accreditation.application.boundary.MakeClaim;
import org.alongside.accreditation.application.boundary.StartApplication;
import org.alongside.accreditation.application.boundary.SubmitApplication;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.file.ReceivedFile;

/** Plays somebody who applies: begins a draft, or tells everything and sends it. */
@ApplicationScoped
class DemonstrationApplicant {

    private static final LocalDate OBTAINED = LocalDate.of(2026, 3, 1);
    private static final ResourceBundle CLAIMS =
            ResourceBundle.getBundle(DemonstrationApplicant.class.getPackageName() + ".claims");

    @Inject
    private Stage stage;

    @Inject
    private ReadStandards standards;

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private TellMyCase tell;

    @Inject
    private GatherEvidence gather;

    @Inject
    private AskForHelp help;

    /** A draft with the first few parts filled. */
    void begin(String key, String area, int daysAgo) {
        stage.asAgo(daysAgo, key + "." + area, area, () -> {
            start(key, area);
            standards.inForce().criteria().stream().limit(4).forEach(one -> claim(key, area, one));
            gather.add(plan(key, area));
            return null;
        });
    }

    /** Everything told, and sent. Returns the application. */
    UUID send(String key, String area, int daysAgo) {
        return stage.asAgo(daysAgo, key + "." + area, area, () -> {
            UUID id = start(key, area);
            standards.inForce().criteria().forEach(one -> claim(key, area, one));
            gather.add(plan(key, area));
            tell.declareNone(new DeclareNoTies(scene("no links", key, area)));
            tell.answer(new AnswerPriorOutcomes(scene("earlier outcomes", key, area), YesNo.NO, ""));
            tell.accept(new AcceptUndertakings(
                    scene("undertakings", key, area), EnumSet.allOf(UndertakingCode.class)));
            help.ask(new AskForArrangement(scene("arrangement", key, area),
                    key.equals("sender") ? "Letters in large print, please, and a bit more time to answer." : "", true));
            apply.submit(new SubmitApplication(scene("submit", key, area)));
            return id;
        });
    }

    private UUID start(String key, String area) {
        return apply.start(new StartApplication(scene("start", key, area), YesNo.YES));
    }

    /** What has to be recent is talked through. */
    private void claim(String key, String area, Criterion criterion) {
        String words = CLAIMS.containsKey(criterion.code()) ? CLAIMS.getString(criterion.code()) : CLAIMS.getString("other");
        tell.claim(new MakeClaim(scene("claim " + criterion.code(), key, area), criterion.code(), words,
                criterion.evidenceMaxAgeMonths() != null));
    }

    private AddEvidence plan(String key, String area) {
        String text = String.join("\n", List.of("My week", "", "Monday: swimming with Jo.",
                "Tuesday: choir, then lunch at home.", "Friday: my sister comes."));
        EvidenceDetails details = new EvidenceDetails(EvidenceRoute.LIVED_EXPERIENCE, "A week from my own plan",
                OBTAINED, OthersData.COVERED_UP, "");
        return new AddEvidence(scene("plan", key, area), "C03", details,
                new ReceivedFile("my-week.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private UUID scene(String what, String key, String area) {
        return stage.command("applicant " + what + " " + key + " " + area);
    }
}
