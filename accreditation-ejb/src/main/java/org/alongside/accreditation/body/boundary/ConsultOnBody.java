package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.usecase.Command;

/** Ask people about a proposed body, in these formats, until the end of {@code closesOn}. */
public record ConsultOnBody(UUID commandId, UUID bodyId, Set<ConsultationFormat> formats, LocalDate closesOn)
        implements Command {
}
