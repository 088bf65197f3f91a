package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Involvement;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.link.boundary.RecordLinks;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;

/**
 * The way in for those who handle a case: first whether they may know of it at all, then the interest question, then the
 * file (R-ACC-47). Whoever is tied to the applicant, or stepped out in whatever part, finds no such case (R-ACC-50).
 */
@ApplicationScoped
class CaseDoor {

    private static final int LONGEST = 2_000;

    @Inject
    private Applications applications;

    @Inject
    private KnowLinks links;

    @Inject
    private RecordLinks record;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** There is such a case, as far as I may know. */
    Application known(UUID applicationId, CasePart part) {
        Application application = applications.readable(applicationId);
        if (!application.handling().mayKnow(me(), part, links.tiedTo(me()))) {
            throw new NotFound();
        }
        return application;
    }

    /** I answered that I have no connection, and none is known. */
    Application open(UUID applicationId, CasePart part) {
        Application application = known(applicationId, part);
        application.handling().requireClear(me(), part);
        return application;
    }

    /** What I said stands beside what the portal found; a link that is found counts more (R-ACC-49). */
    Interest answer(AnswerInterest command, CasePart part) {
        boolean connection = connection(command);
        Application application = known(command.applicationId(), part);
        journal.record(application.handling().answerInterest(me(), part, connection,
                PlainText.optional("words", command.words(), LONGEST),
                links.between(me(), application.personId()), clock.instant()));
        if (connection) {
            record.record(me(), application.personId(), LinkKind.TOLD_AN_INTEREST, London.today(clock));
        }
        return application.handling().involvement(me(), part).map(Involvement::interest).orElseThrow();
    }

    private static boolean connection(AnswerInterest command) {
        if (command.connection() == null || !command.connection().isAnswered()) {
            throw new RuleBroken(List.of(Breach.at("connection", ApplicationRule.INTEREST_UNANSWERED)));
        }
        return command.connection() == YesNo.YES;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
