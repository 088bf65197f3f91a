package org.alongside.platform.identity.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.testing.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePolicyTest {

    private static final UUID SAM = UUID.randomUUID();
    private static final Actor OPERATOR = Actor.person(SAM, "Sam", Set.of(Role.OPERATOR));

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"GOVERNING_MEMBER", "PANEL_MEMBER", "ASSESSOR", "COORDINATOR",
            "CONTROL_OFFICER", "COUNCIL_READER", "PROVIDER", "FINANCE", "TIME_COORDINATOR", "SAFEGUARDING_LEAD",
            "SAFEGUARDING_DEPUTY", "FEED_KEEPER", "OPERATOR"})
    @Proves("R-ACC-101")
    void nobody_lets_themself_in(Role role) {
        assertThatThrownBy(() -> RolePolicy.requireSomebodyElse(OPERATOR, SAM, role))
                .hasMessageContaining("ROLE_TO_ONESELF");
        assertThatCode(() -> {
            RolePolicy.requireSomebodyElse(OPERATOR, UUID.randomUUID(), role);
            RolePolicy.requireSomebodyElse(Actor.PORTAL, SAM, role);
        }).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"APPLICANT", "STEWARD", "TRAINER"})
    void what_opens_no_case_is_nobodys_business(Role role) {
        assertThatCode(() -> RolePolicy.requireSomebodyElse(OPERATOR, SAM, role)).doesNotThrowAnyException();
    }
}
