package org.alongside.platform.identity.control;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.Role;

/** Who may be given what. */
public final class RolePolicy {

    /** None lets anybody into somebody else's case: a trainer sees the runs a provider has asked them to teach. */
    private static final Set<Role> HARMLESS = EnumSet.of(Role.APPLICANT, Role.STEWARD, Role.TRAINER);

    private RolePolicy() {
    }

    /** Otherwise an operator could let themself into cases by the back door (R-ACC-101). */
    public static void requireSomebodyElse(Actor giver, UUID receiver, Role role) {
        if (receiver.equals(giver.id()) && !HARMLESS.contains(role)) {
            throw new RuleBroken(IdentityRule.ROLE_TO_ONESELF);
        }
    }
}
