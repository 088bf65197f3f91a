package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** To somebody who asked to join, or to make a member the host. */
public record AnswerMember(UUID commandId, UUID memberId, boolean yes) implements Command {
}
