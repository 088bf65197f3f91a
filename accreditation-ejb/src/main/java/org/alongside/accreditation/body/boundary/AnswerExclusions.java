package org.alongside.accreditation.body.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.platform.usecase.Command;

/** This is my work for the council or a support provider; empty for none. */
public record AnswerExclusions(UUID commandId, UUID memberId, Set<Exclusion> exclusions) implements Command {
}
