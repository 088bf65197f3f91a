package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Involvement;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/**
 * A coordinator receives applications: finds an assessor, takes them into assessment, or gives them back. Never decides.
 *
 * <p>Like everybody else, a coordinator answers the interest question before the file opens (R-ACC-47).
 */
@Stateless
public class ReceiveApplications {

    private static final int LONGEST = 2_000;

    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private CaseFiles files;

    @Inject
    private AreaTier tier;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Whose case it is, and whether I may open it. A draft is not there. */
    @UseCase("RECEIVE_APPLICATION")
    public CaseCover cover(UUID applicationId) {
        Application application = applications.readable(applicationId);
        Interest interest = application.handling().involvement(me(), CasePart.COORDINATOR)
                .map(Involvement::interest).orElse(Interest.NOT_ANSWERED);
        return new CaseCover(application.id(), files.nameOf(application.personId()), interest);
    }

    /** Yes means that another coordinator looks after the case (R-ACC-47). */
    @UseCase("RECEIVE_APPLICATION")
    public void answerInterest(AnswerInterest command) {
        Application application = applications.received(command.applicationId());
        journal.record(application.handling().answerOwnInterest(me(), CasePart.COORDINATOR,
                connection(command), PlainText.optional("words", command.words(), LONGEST), clock.instant()));
    }

    /** The assessor is told, and sees a name until they answer that they have no connection. */
    @UseCase("RECEIVE_APPLICATION")
    public void askAssessor(AskAssessor command) {
        Application application = mine(command.applicationId());
        boolean isAssessor = people.inRole(Role.ASSESSOR).stream()
                .anyMatch(person -> person.id().equals(command.assessorId()));
        if (!isAssessor) {
            throw new RuleBroken(List.of(Breach.at("assessor", ApplicationRule.NOT_AN_ASSESSOR_HERE)));
        }
        journal.record(application.handling().involve(command.assessorId(), CasePart.ASSESSOR, clock.instant()));
        messages.tell(command.assessorId(), ApplicationNotices.assessorAsked(files.nameOf(application.personId())));
    }

    /** Refused until enough assessors said that they have no connection; two in a large area. */
    @UseCase("RECEIVE_APPLICATION")
    public void accept(AcceptApplication command) {
        journal.record(mine(command.applicationId()).handling().accept(tier.assessorsNeeded(), clock.instant()));
    }

    /** Says exactly what is missing; once a round. */
    @UseCase("RECEIVE_APPLICATION")
    public void giveBack(AskApplicant command) {
        Application application = mine(command.applicationId());
        journal.record(application.handling().giveBack(
                Wanted.ofAnyPart(submissions.standardsOf(application), command.wanted()), me(), submissions.replyDays(application), clock.instant()));
        messages.tell(application.personId(), ApplicationNotices.returned(application.replyBy().orElseThrow()));
    }

    private Application mine(UUID applicationId) {
        Application application = applications.received(applicationId);
        application.handling().requireClear(me(), CasePart.COORDINATOR);
        return application;
    }

    static boolean connection(AnswerInterest command) {
        if (command.connection() == null || !command.connection().isAnswered()) {
            throw new RuleBroken(List.of(Breach.at("connection", ApplicationRule.INTEREST_UNANSWERED)));
        }
        return command.connection() == YesNo.YES;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
