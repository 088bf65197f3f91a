package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.boundary.AdoptRules;
import org.alongside.accreditation.body.boundary.DecideLocalRules;
import org.alongside.accreditation.body.boundary.VoteOnRules;
import org.alongside.accreditation.framework.AskedGroup;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.CriterionKind;
import org.alongside.accreditation.framework.EvidenceKind;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.InterpretationDraft;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.OpenConsultation;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.framework.boundary.SaveInterpretation;
import org.alongside.platform.time.London;

/** Kent reads the framework in its own way: drafted, asked about, voted on, adopted. Leeds and Camden are asking people now. */
@ApplicationScoped
class DemonstrationRules {

    private static final int DRAFTED = 200;
    private static final int ADOPTED = 165;
    private static final int EFFECTIVE = 130;
    private static final int ASKING_NOW = 5;

    @Inject
    private Stage stage;

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private DecideLocalRules deciding;

    @Inject
    private ReadStandards standards;

    @Inject
    private Clock clock;

    void play(String area) {
        switch (area) {
            case "kent" -> adopt(area);
            case "leeds" -> ask(area, ASKING_NOW, 30, Map.of("decisionTargetDays", "56"), List.of(), Set.of("O19"));
            case "camden" -> ask(area, ASKING_NOW, 42, Map.of("appealWindowDays", "35"), List.of(), Set.of("O18"));
            default -> { }
        }
    }

    private void adopt(String area) {
        UUID version = ask(area, DRAFTED, 28, Map.of("appealWindowDays", "42", "decisionTargetDays", "70"),
                List.of(new LocalCriterionDraft("Getting about in a county of villages",
                        "Knows how people in villages without a bus get to work, friends and appointments, and plans for it.",
                        "Half of our members live where no bus runs on a Sunday. Plans that forget this fail.",
                        Set.of(EvidenceRoute.LIVED_EXPERIENCE, EvidenceRoute.PRACTICE_PORTFOLIO,
                                EvidenceRoute.TESTIMONY))), Set.of("O18"));
        List.of("chair", "member1", "member2").forEach(key -> stage.asAgo(ADOPTED, key + "." + area, area, () -> {
            deciding.vote(new VoteOnRules(stage.command("vote " + key + area), version, true));
            return null;
        }));
        LocalDate from = London.today(clock).minusDays(EFFECTIVE);
        stage.asAgo(ADOPTED, "chair." + area, area, () -> {
            deciding.adopt(new AdoptRules(stage.command("adopt " + area), version, from));
            return null;
        });
    }

    private UUID ask(String area, int daysAgo, int openFor, Map<String, String> parameters,
                     List<LocalCriterionDraft> criteria, Set<String> optional) {
        LocalDate closes = London.today(clock).minusDays(daysAgo - openFor);
        return stage.asAgo(daysAgo, "coordinator." + area, area, () -> {
            UUID version = drafting.save(new SaveInterpretation(stage.command("draft " + area),
                    draft(parameters, criteria, optional)));
            drafting.openConsultation(new OpenConsultation(stage.command("ask " + area), version,
                    DemonstrationBodies.FORMATS, closes));
            return version;
        });
    }

    private InterpretationDraft draft(Map<String, String> parameters, List<LocalCriterionDraft> criteria,
                                      Set<String> optional) {
        Set<String> areas = standards.inForce().ofKind(CriterionKind.CORE).stream().map(c -> c.code())
                .collect(Collectors.toCollection(HashSet::new));
        areas.addAll(optional);
        return new InterpretationDraft(areas, parameters, Map.of("C07",
                "The council's policy on personal budgets, and our questions about it, are on our website."), criteria,
                new ChangeStatement("What we would ask for here besides the national areas, and how long things may take.",
                        EvidenceKind.CONSULTATION, List.of(new AskedGroup("Disabled people", 34),
                        new AskedGroup("Carers", 21), new AskedGroup("Brokers", 6)), 29,
                        "Two brokers found that one more thing to show is one too many. Four people wanted no optional area.",
                        false, "Two of the meetings had British Sign Language interpreters; one was in the evening.",
                        "About an hour more to write for somebody who applies."));
    }
}
