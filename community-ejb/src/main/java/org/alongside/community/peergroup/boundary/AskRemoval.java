package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.RemovalGround;
import org.alongside.platform.secret.Cipher;
import org.alongside.platform.usecase.Command;

public record AskRemoval(UUID commandId, UUID memberId, RemovalGround ground, String reason) implements Command {

    @Override
    public String wording() {
        return Cipher.forPurpose("peers").fingerprint(memberId + " " + ground + " " + reason);
    }
}
