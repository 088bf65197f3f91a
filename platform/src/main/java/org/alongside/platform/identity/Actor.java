package org.alongside.platform.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.SignInNeeded;

/** Who is asking, and what they are in the open area. {@code id} is null when nobody is signed in. */
public record Actor(UUID id, String name, Set<Role> roles) {

    public static final Actor NOBODY = new Actor(null, "", EnumSet.of(Role.PUBLIC));

    /** The portal itself, for sweeps and deliveries. */
    public static final Actor PORTAL = new Actor(null, "Alongside", EnumSet.of(Role.SYSTEM));

    public static Actor person(UUID id, String name, Set<Role> memberships) {
        EnumSet<Role> roles = EnumSet.of(Role.PUBLIC, Role.PERSON);
        roles.addAll(memberships);
        return new Actor(id, name, roles);
    }

    public boolean isSignedIn() {
        return id != null;
    }

    /** The person; {@link SignInNeeded} when nobody is signed in. */
    public UUID personId() {
        if (id == null) {
            throw new SignInNeeded("");
        }
        return id;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
