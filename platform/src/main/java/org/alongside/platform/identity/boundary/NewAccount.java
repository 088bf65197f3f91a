package org.alongside.platform.identity.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * Make an account for this person.
 *
 * @param published everybody may know the password, as that of the demonstration: whoever has it shares one hash of it,
 *                  because there is nothing to keep secret and a hash is slow on purpose
 */
public record NewAccount(UUID commandId, String name, String email, String password, boolean published) implements Command {

    /** With a password of their own. */
    public NewAccount(UUID commandId, String name, String email, String password) {
        this(commandId, name, email, password, false);
    }

    @Override
    public String wording() {
        return toString();
    }

    /** Leaves the password out, as does its fingerprint. */
    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + email + "]";
    }
}
