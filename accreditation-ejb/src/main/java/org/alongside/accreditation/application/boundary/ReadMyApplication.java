package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.control.PersonalArrangements;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.CriterionClaim;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.accreditation.application.entity.IndependencePolicy;
import org.alongside.accreditation.application.entity.Question;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Where my application stands, what is missing, and what happens next. Nobody else's can be asked for. */
@Stateless
public class ReadMyApplication {

    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private PersonalArrangements arrangements;

    @Inject
    private OwnHost host;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The one I am busy with, or else my last one; nothing when I never applied here. */
    @UseCase("READ_MY_APPLICATION")
    public Optional<MyApplication> mine() {
        UUID me = call.actor().personId();
        return applications.findLatest(me).map(this::read);
    }

    private MyApplication read(Application application) {
        LocalDate today = London.today(clock);
        Standards standards = submissions.standardsOf(application);
        Map<UUID, EvidenceItem> evidence = shelf.all(application.told().evidenceLent());
        List<CriterionAnswer> criteria = standards.criteria().stream()
                .map(criterion -> answer(application, criterion, standards, evidence)).toList();
        List<TieView> ties = application.ties().stream()
                .map(tie -> new TieView(tie.id(), tie.told(), IndependencePolicy.effectOf(tie.told(), today))).toList();
        LocalDate target = application.clock()
                .map(it -> it.target(standards.parameter(ParameterKey.DECISION_TARGET_DAYS), today)).orElse(null);
        return new MyApplication(application.id(), application.status(), application.pin().editionCode(),
                application.pin().interpretationVersion(), application.startedAt(), application.submittedAt(),
                application.replyBy().orElse(null), target, criteria, application.declarations().hasTies(), ties,
                application.declarations().hadOutcomes(), application.declarations().outcomesWords(),
                application.undertakings(), application.questions().stream().map(ReadMyApplication::question).toList(),
                MyArrangement.of(arrangements.find(application.id()),
                        standards.parameter(ParameterKey.APPLICATION_FEE_PENCE)), host.reasonsForAnotherBody(application),
                application.isDecided(), application.gaps(submissions.facts(application, standards)));
    }

    private static CriterionAnswer answer(
            Application application, Criterion criterion, Standards standards, Map<UUID, EvidenceItem> evidence) {
        String code = criterion.code();
        return new CriterionAnswer(criterion, standards.guidance().getOrDefault(code, ""),
                application.told().claimFor(code).map(CriterionClaim::statement).orElse(""),
                application.told().wantsToTalkAbout(code),
                application.told().evidenceFor(code).stream().map(evidence::get).map(EvidenceViews::of).toList(),
                application.told().isClaimed(code) && !application.told().restsOnlyOn(supporting(evidence), code),
                application.draft().isOpen(code));
    }

    private static Set<UUID> supporting(Map<UUID, EvidenceItem> evidence) {
        return evidence.values().stream().filter(one -> !one.isEnoughAlone()).map(EvidenceItem::id)
                .collect(Collectors.toSet());
    }

    static QuestionView question(Question question) {
        return new QuestionView(question.id(), question.about(), question.asked(), question.askedAt(),
                question.answer(), question.isOpen());
    }
}
