package org.alongside.accreditation.application.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.HostLinks;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.CriterionKind;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.time.London;

/** Applications in the states that tests begin with, all on 1 June 2026 in London. */
public final class AnApplication {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final Instant NOW = London.startOf(TODAY).plusSeconds(10 * 3600);
    public static final UUID ANA = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    public static final UUID ASSESSOR = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    public static final UUID SECOND_ASSESSOR = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    public static final UUID COORDINATOR = UUID.fromString("00000000-0000-4000-8000-00000000000d");

    private static final List<String> NEVER_WITH_CONDITION = List.of("C09", "C11", "C12");

    private AnApplication() {
    }

    /** Seventeen core areas, as the national framework has them. */
    public static Standards standards() {
        return new Standards("CUR-1", 1, Stream.iterate(1, n -> n + 1).limit(17)
                .map("C%02d"::formatted)
                .map(code -> new Criterion(code, CriterionKind.CORE, "Area " + code, "Can do " + code + ".",
                        code.equals("C11") || code.equals("C12") ? 36 : null, !NEVER_WITH_CONDITION.contains(code)))
                .toList(), Map.of(), Map.of());
    }

    public static Application draft() {
        return Application.start(ANA, ApplicationKind.INITIAL, YesNo.YES, standards(), List.of(), NOW);
    }

    /** Everything answered; C11 and C12 are to be talked through, the others are written. */
    public static Application complete() {
        return complete(draft());
    }

    static Application complete(Application application) {
        Draft draft = application.draft();
        standards().criteria().forEach(criterion -> draft.claim(criterion.code(),
                criterion.evidenceMaxAgeMonths() == null ? "I did this for my brother." : "",
                criterion.evidenceMaxAgeMonths() != null, NOW));
        draft.declareNoTies();
        draft.answerPriorOutcomes(YesNo.NO, "");
        draft.acceptUndertakings(EnumSet.allOf(UndertakingCode.class), NOW);
        return application;
    }

    public static Application submitted() {
        Application application = complete();
        application.draft().submit(facts(), NOW);
        return application;
    }

    public static Application inAssessment() {
        Application application = submitted();
        clearAssessor(application, ASSESSOR);
        application.handling().accept(1, NOW);
        return application;
    }

    public static Application askedForMore(int replyDays) {
        Application application = inAssessment();
        application.handling().askMore(List.of(new AskedFor("C13", "Which grants did you use?")), ASSESSOR, replyDays, NOW);
        return application;
    }

    public static Application readyForPanel() {
        Application application = inAssessment();
        rateAll(application, ASSESSOR, Rating.MET);
        new Assessment(application, ASSESSOR).recommend(Recommendation.ACCREDIT, "All met.", standards(), NOW);
        return application;
    }

    public static Application withPanel() {
        Application application = readyForPanel();
        application.handling().schedule(HostLinks.NONE, NOW);
        return application;
    }

    static void clearAssessor(Application application, UUID assessor) {
        application.handling().involve(assessor, CasePart.ASSESSOR, NOW);
        application.handling().answerInterest(assessor, CasePart.ASSESSOR, false, "", List.of(), NOW);
    }

    static void rateAll(Application application, UUID assessor, Rating rating) {
        Assessment assessment = new Assessment(application, assessor);
        standards().criteria().forEach(r -> assessment.rate(r, rating, "Shown well.", NOW));
    }

    public static SubmissionFacts facts() {
        return facts(Map.of());
    }

    static SubmissionFacts facts(Map<UUID, LocalDate> evidenceDates) {
        return new SubmissionFacts(standards(), evidenceDates, List.of(), null, TODAY);
    }

    static SubmissionFacts facts(PriorFinding finding, LocalDate today) {
        return new SubmissionFacts(standards(), new HashMap<>(), List.of(finding), null, today);
    }

    /** Among what is lent, this is only an introduction. */
    static SubmissionFacts factsWithIntroduction(UUID evidence) {
        return new SubmissionFacts(standards(), Map.of(evidence, TODAY), Set.of(evidence), List.of(), null, TODAY);
    }

    /** Of somebody who is on the list here already. */
    static SubmissionFacts factsOfBroker(LocalDate until) {
        return new SubmissionFacts(standards(), Map.of(), List.of(), until, TODAY);
    }

    public static DeclaredTie tie(Counterparty counterparty, TieKind kind) {
        return new DeclaredTie(counterparty, "Riverside", kind, YesNo.YES, YesNo.NO,
                kind == TieKind.OWNERSHIP ? new BigDecimal("5") : null, TODAY.minusYears(1), null, "I keep them apart.");
    }
}
