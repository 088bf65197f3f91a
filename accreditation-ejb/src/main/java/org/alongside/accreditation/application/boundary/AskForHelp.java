package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.PersonalArrangements;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.PersonalArrangement;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** An applicant asks for what helps them take part. Nobody asks why, and no panel sees it (R-ACC-29, R-ACC-39). */
@Stateless
public class AskForHelp {

    private static final int LONGEST = 2_000;

    @Inject
    private Applications applications;

    @Inject
    private PersonalArrangements arrangements;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** A wish stops the clock until it is arranged; the fee is waived by asking. */
    @UseCase("WRITE_APPLICATION")
    public void ask(AskForArrangement command) {
        Application application = applications.live(call.actor().personId());
        PersonalArrangement arrangement = arrangements.ofApplication(application.id());
        String wanted = PlainText.optional("wanted", command.wanted(), LONGEST);
        arrangement.waiveFee(command.waiveFee(), clock.instant());
        arrangement.ask(wanted, clock.instant());
        journal.record(application.handling().waitForArrangement(arrangement.isOpen(), clock.instant()));
    }
}
