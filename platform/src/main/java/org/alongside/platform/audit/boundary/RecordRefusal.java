package org.alongside.platform.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.platform.audit.control.AuditTrail;
import org.alongside.platform.usecase.UseCase;

/**
 * Keeps what was refused to a signed-in person. The edges call it after the refused transaction has ended, so that the
 * note survives the rollback without ever needing a second connection.
 */
@Stateless
public class RecordRefusal {

    @Inject
    private AuditTrail trail;

    /** The reason is the rules' codes and names, never what a person typed. */
    @UseCase("RECORD_REFUSAL")
    public void record(String useCase, String reason) {
        trail.appendRefusal(useCase, reason);
    }
}
