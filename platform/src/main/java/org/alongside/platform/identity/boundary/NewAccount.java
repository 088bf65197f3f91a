package org.alongside.platform.identity.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Make an account for this person. */
public record NewAccount(UUID commandId, String name, String email, String password) implements Command {

    /** Leaves the password out: this text is hashed and may be logged. */
    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + email + "]";
    }
}
