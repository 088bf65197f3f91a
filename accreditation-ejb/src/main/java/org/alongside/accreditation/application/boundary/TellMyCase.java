package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Draft;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** The applicant fills the task list, one part at a time; each is saved as it is told. */
@Stateless
public class TellMyCase {

    private static final int LONGEST_STATEMENT = 10_000;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** What I say for one criterion, or that I would rather talk it through (R-ACC-32). Saved as far as it goes. */
    @UseCase("WRITE_APPLICATION")
    public void claim(MakeClaim command) {
        Application mine = mine();
        String code = submissions.criterion(mine, command.criterion()).code();
        String statement = PlainText.optional("statement", command.statement(), LONGEST_STATEMENT);
        journal.record(mine.draft().claim(code, statement, command.talkItThrough(), clock.instant()));
    }

    /** Adds one link that could touch independence in this area (R-ACC-36). */
    @UseCase("WRITE_APPLICATION")
    public void declare(DeclareTie command) {
        DeclaredTie told = command.tie();
        DeclaredTie tie = new DeclaredTie(told.counterparty(),
                PlainText.optional("name", told.name(), LONGEST_NAME), told.kind(), told.here(),
                told.supportsMyCustomers(), told.sharePercent(), told.from(), told.until(),
                PlainText.optional("plan", told.plan(), LONGEST_WORDS));
        journal.record(draft().declareTie(tie, clock.instant()));
    }

    /** An answer, unlike no answer: there is no such link. */
    @UseCase("WRITE_APPLICATION")
    public void declareNone(DeclareNoTies command) {
        journal.record(draft().declareNoTies());
    }

    /** Takes out a link told by mistake. After the last one the question is open again. */
    @UseCase("WRITE_APPLICATION")
    public void remove(RemoveTie command) {
        journal.record(draft().removeTie(command.tieId()));
    }

    /** About refusals, withdrawals and leaving during a concern, anywhere; a yes needs words (R-ACC-35). */
    @UseCase("WRITE_APPLICATION")
    public void answer(AnswerPriorOutcomes command) {
        journal.record(draft().answerPriorOutcomes(
                command.hadOutcomes(), PlainText.optional("words", command.words(), LONGEST_WORDS)));
    }

    /** Saved as far as it goes; submitting needs all of them (R-ACC-41). */
    @UseCase("WRITE_APPLICATION")
    public void accept(AcceptUndertakings command) {
        journal.record(draft().acceptUndertakings(command.accepted(), clock.instant()));
    }

    private Draft draft() {
        return mine().draft();
    }

    private Application mine() {
        UUID me = call.actor().personId();
        return applications.live(me);
    }
}
