package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.ControlBand;

/**
 * What a control officer sees: whether control holds, and who has to declare. Not what anyone declared, and not how many
 * declared it.
 */
public record ControlReport(String bodyName, boolean met, ControlBand band, boolean oneLossAway, List<ToDeclare> toDeclare) {

    /** Somebody without a live declaration; {@code lapsedOn} is null when they never declared. */
    public record ToDeclare(UUID personId, String name, LocalDate lapsedOn) {
    }
}
