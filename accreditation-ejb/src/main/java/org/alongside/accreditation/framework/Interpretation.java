package org.alongside.accreditation.framework;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One version of an area's local interpretation as people read it; dates are null until they are known. */
public record Interpretation(UUID id, int versionNo, String editionCode, InterpretationStatus status, LocalRules rules,
                             Set<ConsultationFormat> formats, LocalDate consultationOpensOn, LocalDate consultationClosesOn,
                             LocalDate adoptedOn, LocalDate effectiveFrom) {

    public boolean can(InterpretationStatus.Move move) {
        return status.can(move);
    }

    public boolean inEffectOn(LocalDate day) {
        return effectiveFrom != null && !effectiveFrom.isAfter(day);
    }
}
