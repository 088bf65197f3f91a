package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;

/**
 * Something an application leans on no longer stands. It is written into the case, and whoever has the case open looks
 * again: an assessor rates anew while nothing is decided; a decision that was made stands (edge case 39).
 */
@Stateless
public class FlagEvidence {

    @Inject
    private Applications applications;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    /** @param criterion what it was attached to. {@link NotFound} when this area has no such application. */
    @UseCase("FLAG_EVIDENCE")
    public void flag(UUID applicationId, String criterion) {
        Application application = applications.get(applicationId);
        journal.record(new ApplicationEvent.EvidenceFlagged(applicationId, criterion));
        messages.tell(application.personId(), ApplicationNotices.evidenceUndone(criterion));
        application.involvements().stream().filter(one -> one.interest() == Interest.CLEAR).forEach(one ->
                messages.tell(one.personId(), ApplicationNotices.evidenceFlagged(applicationId, one.part(), criterion)));
    }
}
