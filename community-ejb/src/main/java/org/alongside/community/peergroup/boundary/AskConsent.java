package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.platform.usecase.Command;

/** {@code words} say who is paid, how much and by whom, where that is the question. */
public record AskConsent(UUID commandId, UUID groupId, ConsentMatter matter, String words) implements Command {
}
