package org.alongside.accreditation.framework.boundary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.usecase.Command;

/** Ask people about the draft, in these formats, until the end of {@code closesOn}. */
public record OpenConsultation(UUID commandId, UUID interpretationId, Set<ConsultationFormat> formats,
                               LocalDate closesOn) implements Command {
}
