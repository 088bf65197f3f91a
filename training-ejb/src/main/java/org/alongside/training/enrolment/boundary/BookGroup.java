package org.alongside.training.enrolment.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Places on this run for all of these people, or for none of them. */
public record BookGroup(UUID commandId, UUID runId, List<GroupMember> members) implements Command {

    public BookGroup {
        members = List.copyOf(members);
    }
}
