package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.kit.Demo;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Appointment;
import org.alongside.platform.identity.IdentityRule;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.Appoint;
import org.alongside.platform.identity.boundary.AppointPeople;
import org.alongside.platform.identity.boundary.EndAppointment;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may ask whom to do which work; in Leeds, where nobody counts who does. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {

    private static final String AREA = Demo.LEEDS;

    @Inject
    private Scene scene;

    @Inject
    private AppointPeople appointing;

    @Inject
    private GiveRoles roles;

    @Test
    void somebody_is_asked_begins_and_ends() {
        String email = UUID.randomUUID() + "@alongside.example";
        UUID person = scene.account("Zelda Zealous", email);

        appoint(coordinator(), email, Role.ASSESSOR);
        appoint(coordinator(), email, Role.ASSESSOR);
        assertThat(workOf(person)).containsExactly(Role.ASSESSOR);

        scene.does(coordinator(), AREA, () ->
                appointing.end(new EndAppointment(UUID.randomUUID(), person, Role.ASSESSOR)));
        assertThat(workOf(person)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STEWARD", "OPERATOR", "GOVERNING_MEMBER", "PANEL_MEMBER", "GUEST_COORDINATOR", "SYSTEM"})
    @Proves("R-ACC-101")
    void a_seat_and_a_national_role_are_never_given_here(Role role) {
        String email = UUID.randomUUID() + "@alongside.example";
        scene.account("Zack Zapped", email);

        assertThatThrownBy(() -> appoint(coordinator(), email, role)).isInstanceOfSatisfying(RuleBroken.class,
                refused -> assertThat(refused.breaches()).containsExactly(Breach.at("role", IdentityRule.NOT_APPOINTED)));
    }

    @Test
    @Proves("R-ACC-101")
    void nobody_appoints_themself_and_nobody_gives_a_role_by_the_back_door() {
        UUID coordinator = coordinator();
        String own = scene.as(coordinator, AREA, appointing::all).stream()
                .filter(one -> one.personId().equals(coordinator)).map(Appointment::email).findFirst().orElseThrow();

        assertThatThrownBy(() -> appoint(coordinator, own, Role.ASSESSOR)).isInstanceOfSatisfying(RuleBroken.class,
                refused -> assertThat(refused.breaches()).containsExactly(Breach.of(IdentityRule.ROLE_TO_ONESELF)));
        for (Role role : Set.of(Role.STEWARD, Role.ASSESSOR)) {
            assertThatThrownBy(() -> scene.does(coordinator, AREA, () -> roles.give(coordinator, role)))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void an_address_nobody_signs_in_with_is_said() {
        assertThatThrownBy(() -> appoint(coordinator(), "nobody@alongside.example", null))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.breaches()).containsExactly(
                        Breach.at("email", IdentityRule.NOBODY_WITH_THIS_ADDRESS),
                        Breach.at("role", IdentityRule.NOT_APPOINTED)));
    }

    private void appoint(UUID by, String email, Role role) {
        scene.does(by, AREA, () -> appointing.appoint(new Appoint(UUID.randomUUID(), email, role)));
    }

    private List<Role> workOf(UUID person) {
        return scene.as(coordinator(), AREA, appointing::all).stream().filter(one -> one.personId().equals(person))
                .map(Appointment::role).toList();
    }

    private UUID coordinator() {
        return scene.inRole(Role.COORDINATOR, AREA).get(0);
    }
}
