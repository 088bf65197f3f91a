package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.PriorOutcomes;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.StandardsChange;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * A person applies in the open area. Every method works on the application of whoever is signed in; nobody names one,
 * so nobody can name another person's.
 */
@Stateless
public class ApplyForAccreditation {

    private static final int LONGEST_ANSWER = 5_000;

    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private PriorOutcomes outcomes;

    @Inject
    private ReadStandards standards;

    @Inject
    private ReadBody body;

    @Inject
    private KnowBrokers brokers;

    @Inject
    private GiveRoles roles;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /**
     * Refused while another one is live (7.2) or they are accredited here, and where no body is in charge (R-ACC-90).
     * Returns its identifier.
     */
    @UseCase("START_APPLICATION")
    public UUID start(StartApplication command) {
        body.inCharge().orElseThrow(() -> new RuleBroken(ApplicationRule.NO_BODY_HERE));
        brokers.accreditedUntil(me()).ifPresent(until -> {
            throw new RuleBroken(ApplicationRule.ACCREDITED_ALREADY, until);
        });
        Application application = Application.start(me(), ApplicationKind.INITIAL, command.adult(),
                standards.inForce(), outcomes.of(me()), clock.instant());
        applications.add(application);
        roles.give(me(), Role.APPLICANT);
        journal.record(application.started());
        return application.id();
    }

    /** A draft that is opened follows the standards in force; returns what changed (R-ACC-14). */
    @UseCase("WRITE_APPLICATION")
    public List<StandardsChange> open() {
        Application application = applications.live(me());
        Standards newest = standards.inForce();
        if (!application.draft().needsRebase(newest)) {
            return List.of();
        }
        List<StandardsChange> changes =
                standards.changesSince(application.pin().editionCode(), application.pin().interpretationVersion());
        journal.record(application.draft().rebase(newest));
        messages.tell(me(), ApplicationNotices.standardsChanged(changes));
        return changes;
    }

    /** Refused with the list of what is missing, each at its part of the task list (R-ACC-28). */
    @UseCase("SUBMIT_APPLICATION")
    public void submit(SubmitApplication command) {
        Application application = applications.live(me());
        journal.record(application.draft().submit(submissions.factsToSubmit(application), clock.instant()));
        int days = submissions.standardsOf(application).parameter(ParameterKey.DECISION_TARGET_DAYS);
        messages.tell(me(), ApplicationNotices.submitted(
                application.clock().orElseThrow().target(days, London.today(clock))));
    }

    /** Answers, in words, what was asked; refused while a question is left out. What was asked about is rated anew. */
    @UseCase("WRITE_APPLICATION")
    public void answer(AnswerQuestions command) {
        Map<UUID, String> answers = command.answers().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> PlainText.optional("answer-" + one.getKey(), one.getValue(), LONGEST_ANSWER)));
        journal.record(applications.live(me()).draft().answer(answers, clock.instant()));
    }

    /** Ends it at any time before a decision; lent evidence goes back at once (R-ACC-30). */
    @UseCase("WITHDRAW_APPLICATION")
    public void withdraw(WithdrawApplication command) {
        journal.record(applications.live(me()).withdraw(clock.instant()));
        messages.tell(me(), ApplicationNotices.withdrawn());
    }

    private UUID me() {
        return call.actor().personId();
    }
}
