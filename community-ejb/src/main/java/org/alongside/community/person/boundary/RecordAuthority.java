package org.alongside.community.person.boundary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentativeType;
import org.alongside.platform.usecase.Command;

/**
 * I have seen by what somebody may act for a person.
 *
 * @param evidence which paper it was; the paper itself is not kept
 * @param tied     paid in these matters; null when not answered
 * @param allowed  the person has separately allowed what needs it
 */
public record RecordAuthority(UUID commandId, String personEmail, String representativeEmail, RepresentativeType type,
                              Set<Matter> matters, String scope, String evidence, LocalDate from, LocalDate to,
                              Boolean tied, boolean allowed) implements Command {
}
