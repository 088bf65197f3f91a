package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.accreditation.application.TrainingShown;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/**
 * A person shows training they completed. Where it was recorded is not known here: whoever brings the two together took
 * it from there, for the same person (R-TRN-32). From here on it is lent like any other evidence, and taken back like it.
 */
@Stateless
public class LendTraining {

    @Inject
    private Lending lending;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Twice is once, also long after. Refused where the application is closed to change. Returns the evidence. */
    @UseCase("WRITE_APPLICATION")
    public UUID show(ShowTraining command) {
        return lending.lend(command.criterion(), () -> shelf.fromSource(me(), command.training().sourceId())
                .orElseGet(() -> shelve(command.training())));
    }

    private EvidenceItem shelve(TrainingShown training) {
        EvidenceItem item = EvidenceItem.ofTraining(me(), training, clock.instant());
        shelf.add(item);
        return item;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
