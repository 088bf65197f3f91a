package org.alongside.portal.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.audit.Refused;
import org.alongside.platform.audit.boundary.RecordRefusal;

/** What was refused in this request, kept for the audit trail once the refused transaction is gone. */
@RequestScoped
public class RefusalNotes {

    @Inject
    private RecordRefusal trail;

    private final List<Refused> notes = new ArrayList<>();

    void note(@Observes Refused refused) {
        notes.add(refused);
    }

    /** The doorway calls this while the area is still open. */
    public void keep() {
        notes.forEach(refused -> trail.record(refused.useCase(), refused.reason()));
    }
}
