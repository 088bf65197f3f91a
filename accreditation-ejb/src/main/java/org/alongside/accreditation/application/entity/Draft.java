package org.alongside.accreditation.application.entity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.PauseCause;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/**
 * The applicant's side: tell, change, submit, answer. While more is asked, only the parts that were asked about are
 * open; while it is with the body, nothing is.
 */
public final class Draft {

    private final Application application;

    Draft(Application application) {
        this.application = application;
    }

    public boolean isOpen(String part) {
        return switch (application.status()) {
            case DRAFT, RETURNED -> true;
            case INFO_REQUESTED -> application.openQuestions().stream().anyMatch(q -> q.about().equals(part));
            default -> false;
        };
    }

    /** A draft follows the standards in force; what is submitted keeps the ones it was pinned to (R-ACC-14). */
    public ApplicationEvent rebase(Standards newest) {
        ApplicationEvent event = new ApplicationEvent.Rebased(application.id(), application.pin.editionCode(),
                application.pin.interpretationVersion(), newest.editionCode(), newest.interpretationVersion());
        application.pin = Pin.to(newest);
        return event;
    }

    public boolean needsRebase(Standards newest) {
        return application.status() == ApplicationStatus.DRAFT && !application.pin.isTo(newest);
    }

    public ApplicationEvent claim(String criterion, String statement, boolean talkItThrough, Instant now) {
        requireOpen(criterion);
        application.told().claimFor(criterion).orElseGet(() -> newClaim(criterion, now)).say(statement, talkItThrough, now);
        return new ApplicationEvent.Claimed(application.id(), criterion, talkItThrough);
    }

    private CriterionClaim newClaim(String criterion, Instant now) {
        CriterionClaim claim = new CriterionClaim(application, criterion, now);
        application.claims.add(claim);
        return claim;
    }

    /** Lending the same thing to the same criterion twice is lending it once. */
    public ApplicationEvent lend(String criterion, UUID evidenceId, Instant now) {
        requireOpen(criterion);
        if (!application.told().evidenceFor(criterion).contains(evidenceId)) {
            application.lent.add(new LentEvidence(application, criterion, evidenceId, now));
        }
        return new ApplicationEvent.EvidenceLent(application.id(), criterion, evidenceId);
    }

    public ApplicationEvent takeBack(String criterion, UUID evidenceId, Instant now) {
        requireOpen(criterion);
        application.lent.stream()
                .filter(one -> one.isFor(criterion) && one.evidenceId().equals(evidenceId))
                .findFirst().orElseThrow(NotFound::new).takeBack(now);
        return new ApplicationEvent.EvidenceTakenBack(application.id(), criterion, evidenceId);
    }

    public ApplicationEvent declareNoTies() {
        requireOpen(Section.INDEPENDENCE.field());
        application.ties.clear();
        return declared(YesNo.NO);
    }

    public ApplicationEvent declareTie(DeclaredTie tie, Instant now) {
        requireOpen(Section.INDEPENDENCE.field());
        RuleBroken.throwIfAny(TieCheck.gaps(tie, London.dayOf(now)));
        application.ties.add(new Tie(application, tie));
        return declared(YesNo.YES);
    }

    /** Taking out the last link leaves the question open again; it does not answer it. */
    public ApplicationEvent removeTie(UUID tieId) {
        requireOpen(Section.INDEPENDENCE.field());
        if (!application.ties.removeIf(tie -> tie.id().equals(tieId))) {
            throw new NotFound();
        }
        return declared(application.ties.isEmpty() ? YesNo.NOT_ANSWERED : YesNo.YES);
    }

    private ApplicationEvent declared(YesNo hasTies) {
        application.declarations.ties(hasTies);
        return new ApplicationEvent.IndependenceDeclared(application.id(), hasTies, application.ties.size());
    }

    public ApplicationEvent answerPriorOutcomes(YesNo hadOutcomes, String words) {
        requireOpen(Section.PRIOR_OUTCOMES.field());
        if (!hadOutcomes.isAnswered()) {
            throw refused("hadOutcomes", ApplicationRule.PRIOR_OUTCOMES_UNANSWERED);
        }
        if (hadOutcomes == YesNo.YES && words.isEmpty()) {
            throw refused("words", ApplicationRule.PRIOR_OUTCOMES_NEED_WORDS);
        }
        application.declarations.priorOutcomes(hadOutcomes, hadOutcomes == YesNo.YES ? words : "");
        return new ApplicationEvent.PriorOutcomesAnswered(application.id(), hadOutcomes);
    }

    /** Saved as far as it goes; submitting needs all of them (R-ACC-41). */
    public ApplicationEvent acceptUndertakings(Set<UndertakingCode> accepted, Instant now) {
        requireOpen(Section.UNDERTAKINGS.field());
        application.undertakings.removeIf(one -> !accepted.contains(one.code()));
        Set<UndertakingCode> already = application.undertakings();
        Set<UndertakingCode> fresh = EnumSet.noneOf(UndertakingCode.class);
        fresh.addAll(accepted);
        fresh.removeAll(already);
        fresh.forEach(code -> application.undertakings.add(new AcceptedUndertaking(application, code, now)));
        return new ApplicationEvent.UndertakingsAccepted(application.id(), accepted);
    }

    /** Pins the standards and starts the clock, or, for a returned one, lets it run on. */
    public ApplicationEvent submit(SubmissionFacts facts, Instant now) {
        boolean again = application.status() == ApplicationStatus.RETURNED;
        ApplicationMove move = again ? ApplicationMove.RESUBMIT : ApplicationMove.SUBMIT;
        application.require(move);
        if (!application.pin.isTo(facts.standards())) {
            throw new RuleBroken(ApplicationRule.STANDARDS_MOVED_ON);
        }
        RuleBroken.throwIfAny(application.gaps(facts));
        application.move(move, now);
        if (again) {
            closeQuestions(Map.of(), now);
            application.handling().resume(PauseCause.RETURNED, now);
        } else {
            pin(facts.standards(), now);
        }
        return new ApplicationEvent.Submitted(
                application.id(), application.pin.editionCode(), application.pin.interpretationVersion(), again);
    }

    private void pin(Standards standards, Instant now) {
        application.pin = Pin.to(standards);
        application.submittedAt = now;
    }

    /** Answers, in words by question, everything that was asked. What was asked about is rated anew. */
    public ApplicationEvent answer(Map<UUID, String> answers, Instant now) {
        application.require(ApplicationMove.ANSWER);
        List<Question> open = application.openQuestions();
        RuleBroken.throwIfAny(open.stream()
                .filter(question -> answers.getOrDefault(question.id(), "").isEmpty())
                .map(question -> Breach.at("answer-" + question.id(), ApplicationRule.QUESTION_UNANSWERED, question.asked()))
                .toList());
        application.move(ApplicationMove.ANSWER, now);
        Set<String> about = open.stream().map(Question::about).collect(Collectors.toSet());
        closeQuestions(answers, now);
        application.ratings.removeIf(rating -> about.contains(rating.criterionCode()));
        application.involvements.forEach(Involvement::startOver);
        application.handling().resume(PauseCause.INFO_REQUESTED, now);
        return new ApplicationEvent.MoreAnswered(application.id(), about.stream().sorted().toList());
    }

    private void closeQuestions(Map<UUID, String> answers, Instant now) {
        application.openQuestions().forEach(q -> q.answer(answers.getOrDefault(q.id(), ""), now));
        application.deadline = ReplyDeadline.none();
    }

    private void requireOpen(String part) {
        if (!isOpen(part)) {
            throw new RuleBroken(ApplicationRule.NOT_OPEN_FOR_CHANGES);
        }
    }

    private static RuleBroken refused(String field, ApplicationRule rule) {
        return new RuleBroken(List.of(Breach.at(field, rule)));
    }
}
