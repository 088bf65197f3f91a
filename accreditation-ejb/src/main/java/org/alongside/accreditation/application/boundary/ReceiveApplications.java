package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Involvement;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/**
 * A coordinator receives applications: finds an assessor, takes them into assessment, or gives them back. Never decides.
 *
 * <p>Like everybody else, a coordinator answers the interest question before the file opens (R-ACC-47).
 */
@Stateless
public class ReceiveApplications {

    @Inject
    private CaseDoor door;

    @Inject
    private Assessors assessors;

    @Inject
    private Submissions submissions;

    @Inject
    private CaseFiles files;

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
        Application application = door.known(applicationId, CasePart.COORDINATOR);
        Interest interest = application.handling().involvement(me(), CasePart.COORDINATOR)
                .map(Involvement::interest).orElse(Interest.NOT_ANSWERED);
        return new CaseCover(application.id(), files.nameOf(application.personId()), interest);
    }

    /** Yes means that another coordinator looks after the case (R-ACC-47). */
    @UseCase("RECEIVE_APPLICATION")
    public Interest answerInterest(AnswerInterest command) {
        return door.answer(command, CasePart.COORDINATOR);
    }

    /** The assessor is told, and sees a name until they answer that they have no connection. */
    @UseCase("RECEIVE_APPLICATION")
    public void askAssessor(AskAssessor command) {
        Application application = mine(command.applicationId());
        assessors.requireMayBeAsked(application, command.assessorId());
        journal.record(application.handling().involve(command.assessorId(), CasePart.ASSESSOR, clock.instant()));
        messages.tell(command.assessorId(), ApplicationNotices.assessorAsked(files.nameOf(application.personId())));
    }

    /** Refused until enough assessors said that they have no connection; two in a large area. */
    @UseCase("RECEIVE_APPLICATION")
    public void accept(AcceptApplication command) {
        journal.record(mine(command.applicationId()).handling().accept(assessors.needed(), clock.instant()));
    }

    /** Says exactly what is missing; once a round. */
    @UseCase("RECEIVE_APPLICATION")
    public void giveBack(AskApplicant command) {
        Application application = mine(command.applicationId());
        List<AskedFor> wanted = Wanted.ofAnyPart(submissions.standardsOf(application), command.wanted());
        journal.record(application.handling().giveBack(
                wanted, me(), submissions.replyDays(application), clock.instant()));
        messages.tell(application.personId(), ApplicationNotices.returned(application.replyBy().orElseThrow()));
    }

    private Application mine(UUID applicationId) {
        return door.open(applicationId, CasePart.COORDINATOR);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
