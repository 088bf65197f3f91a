package org.alongside.community.safeguarding.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.platform.secret.Cipher;
import org.alongside.platform.usecase.Command;

/** The raiser's words as they were typed; {@code named} when a signed-in person wants to hear back. */
public record TellWorry(UUID commandId, String words, String callBack, String wishes, ShareConsent consent,
                        boolean danger, List<Receiver> about, boolean named) implements Command {

    /** What somebody is worried about cannot be tried out against its fingerprint without the key. */
    @Override
    public String wording() {
        return Cipher.forPurpose("safeguarding").fingerprint(String.join("\u0000", List.of(String.valueOf(words),
                String.valueOf(callBack), String.valueOf(wishes), String.valueOf(consent), String.valueOf(danger),
                String.valueOf(about), String.valueOf(named))));
    }
}
