package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.TagPurpose;
import org.alongside.platform.usecase.Command;

public record ChooseTag(UUID commandId, Experience experience, TagPurpose purpose) implements Command {
}
