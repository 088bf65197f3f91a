package org.alongside.integration.watch;

import java.util.List;
import org.alongside.platform.identity.Role;

/** Who is told that something is wrong, and that it is over. */
public enum Hearers {

    KEEPERS("The keepers of the feeds", List.of(Role.FEED_KEEPER)),
    KEEPERS_AND_FINANCE("The keepers of the feeds, and those who do the finance work", List.of(Role.FEED_KEEPER, Role.FINANCE));

    private final String label;
    private final List<Role> roles;

    Hearers(String label, List<Role> roles) {
        this.label = label;
        this.roles = roles;
    }

    public String label() {
        return label;
    }

    public List<Role> roles() {
        return roles;
    }
}
