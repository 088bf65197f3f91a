package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.file.KeptFile;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Opens a file of evidence: its owner's, or one that is lent to a case in my hands. */
@Stateless
public class ReadEvidence {

    @Inject
    private Applications applications;

    @Inject
    private CaseDoor door;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private CurrentCall call;

    /** Not found when it is somebody else's, or is words and no file. */
    @UseCase("READ_MY_APPLICATION")
    public KeptFile mine(UUID evidenceId) {
        return file(shelf.owned(call.actor().personId(), evidenceId));
    }

    /** Refused until I answered that I have no connection (R-ACC-47). */
    @UseCase("RECEIVE_APPLICATION")
    public KeptFile asCoordinator(UUID applicationId, UUID evidenceId) {
        return inCase(door.open(applicationId, CasePart.COORDINATOR), evidenceId);
    }

    /** Refused until I answered that I have no connection (R-ACC-47). */
    @UseCase("ASSESS_APPLICATION")
    public KeptFile asAssessor(UUID applicationId, UUID evidenceId) {
        return inCase(door.open(applicationId, CasePart.ASSESSOR), evidenceId);
    }

    /** The panel's feature checked the seat and its interest answer. */
    @UseCase("PUT_BEFORE_PANEL")
    public KeptFile asPanel(UUID applicationId, UUID evidenceId) {
        return inCase(applications.readable(applicationId), evidenceId);
    }

    /** What is not lent to this case, or no longer, is not there (R-ACC-30). */
    private KeptFile inCase(Application application, UUID evidenceId) {
        if (!application.told().evidenceLent().contains(evidenceId)) {
            throw new NotFound();
        }
        return file(shelf.get(evidenceId));
    }

    private KeptFile file(EvidenceItem item) {
        if (!item.hasFile()) {
            throw new NotFound();
        }
        return new KeptFile(item.fileName(), item.fileFormat().contentType(), shelf.bytes(item.id()));
    }
}
