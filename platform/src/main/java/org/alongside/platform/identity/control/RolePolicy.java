package org.alongside.platform.identity.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.Role;

/** Who may be given what. */
public final class RolePolicy {

    /** None lets anybody into somebody else's case: a trainer sees the runs a provider has asked them to teach. */
    private static final Set<Role> HARMLESS = EnumSet.of(Role.APPLICANT, Role.STEWARD, Role.TRAINER);

    /** What people are appointed to. Every other role follows from something they did, or a seat they hold. */
    public static final Set<Role> APPOINTED = Collections.unmodifiableSet(EnumSet.of(Role.COORDINATOR, Role.ASSESSOR,
            Role.CONTROL_OFFICER, Role.COUNCIL_READER, Role.PROVIDER, Role.FINANCE, Role.TIME_COORDINATOR,
            Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY, Role.FEED_KEEPER));

    private RolePolicy() {
    }

    /** Empty for a role that people are appointed to. */
    public static List<Breach> breaches(Role role) {
        return role != null && APPOINTED.contains(role) ? List.of() : List.of(Breach.at("role", IdentityRule.NOT_APPOINTED));
    }

    /** Otherwise an operator could let themself into cases by the back door (R-ACC-101). */
    public static void requireSomebodyElse(Actor giver, UUID receiver, Role role) {
        if (receiver.equals(giver.id()) && !HARMLESS.contains(role)) {
            throw new RuleBroken(IdentityRule.ROLE_TO_ONESELF);
        }
    }
}
