package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.secret.Cipher;
import org.alongside.platform.usecase.Command;

public record WriteToPeer(UUID commandId, UUID matchId, String words) implements Command {

    /** What two people write to each other cannot be tried out against its fingerprint without the key. */
    @Override
    public String wording() {
        return Cipher.forPurpose("peers").fingerprint(matchId + " " + words);
    }
}
