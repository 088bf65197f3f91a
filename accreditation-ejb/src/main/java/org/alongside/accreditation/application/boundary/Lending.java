package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;

/** The one way in which somebody's evidence comes into their application. */
@ApplicationScoped
class Lending {

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

    /** Looks for the evidence, or keeps it, only when the application and the criterion are there. Twice is once. */
    UUID lend(String criterion, Supplier<EvidenceItem> evidence) {
        Application application = applications.live(call.actor().personId());
        String code = submissions.criterion(application, criterion).code();
        UUID evidenceId = evidence.get().id();
        journal.record(application.draft().lend(code, evidenceId, clock.instant()));
        return evidenceId;
    }
}
