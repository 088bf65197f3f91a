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
import org.alongside.accreditation.application.entity.Assessment;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** An assessor reads a case, rates it, asks, and recommends. Never decides. */
@Stateless
public class AssessApplication {

    private static final int LONGEST = 5_000;

    /** What is asked when evidence shows people who should not be seen. */
    private static final String COVER_UP = "Evidence you added shows other people. "
            + "Ask them if they agree, or cover up what shows who they are, and add it again.";

    @Inject
    private CaseDoor door;

    @Inject
    private Submissions submissions;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Refused to whoever was not asked to assess this. Yes means that somebody else assesses it (R-ACC-47). */
    @UseCase("ASSESS_APPLICATION")
    public Interest answerInterest(AnswerInterest command) {
        return door.answer(command, CasePart.ASSESSOR);
    }

    /** A reason goes with every rating; for one that is not met, what would meet it (R-ACC-34). */
    @UseCase("ASSESS_APPLICATION")
    public void rate(RateCriterion command) {
        Application application = mine(command.applicationId());
        Assessment assessment = new Assessment(application, me());
        Criterion criterion = submissions.criterion(application, command.criterion());
        journal.record(assessment.rate(criterion, command.rating(),
                PlainText.reason("reason", command.reason(), LONGEST), clock.instant()));
    }

    /** About named criteria only; the clock stops until the applicant answers. */
    @UseCase("ASSESS_APPLICATION")
    public void askMore(AskApplicant command) {
        Application application = mine(command.applicationId());
        ask(application, Wanted.of(submissions.standardsOf(application), command.wanted()));
    }

    /** R-ACC-31: the item goes back to its owner, who is asked for it anew. */
    @UseCase("ASSESS_APPLICATION")
    public void handBack(HandBackEvidence command) {
        Application application = mine(command.applicationId());
        journal.record(application.handling()
                .handBack(command.criterion(), command.evidenceId(), clock.instant()));
        ask(application, List.of(new AskedFor(command.criterion(), COVER_UP)));
    }

    /** Refused while a criterion is not rated. The last assessor to advise makes it ready for the panel. */
    @UseCase("ASSESS_APPLICATION")
    public void recommend(RecommendOutcome command) {
        Application application = mine(command.applicationId());
        journal.record(new Assessment(application, me()).recommend(command.recommendation(),
                PlainText.optional("words", command.words(), LONGEST), submissions.standardsOf(application),
                clock.instant()));
    }

    private void ask(Application application, List<AskedFor> wanted) {
        journal.record(application.handling().askMore(
                wanted, me(), submissions.replyDays(application), clock.instant()));
        messages.tell(application.personId(), ApplicationNotices.moreAsked(application.replyBy().orElseThrow()));
    }

    private Application mine(UUID applicationId) {
        return door.open(applicationId, CasePart.ASSESSOR);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
