package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.MemberMark;
import org.alongside.platform.usecase.Command;

/** Something the coordinator knows about a member. */
public record MarkMember(UUID commandId, UUID membershipId, MemberMark mark, String reason) implements Command {
}
