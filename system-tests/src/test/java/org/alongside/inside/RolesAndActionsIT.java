package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.usecase.Permissions;
import org.alongside.testing.Proves;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every cell of {@code permissions.csv}, as every method behind it, allowed and denied, through the deployed
 * interceptor. An allowed role gets in, whatever the method then says to arguments that name nothing; any other role is
 * turned away before the method begins.
 */
@Proves({"R-ACC-100", "R-ACC-101"})
@ExtendWith(ArquillianExtension.class)
class RolesAndActionsIT {

    private static final UUID SOMEBODY = UUID.randomUUID();

    @Inject
    private BeanManager beans;

    @Inject
    private Permissions permissions;

    @Inject
    private FindAreas areas;

    @Resource
    private UserTransaction transaction;

    @Test
    void every_row_has_a_door_and_every_door_a_row() {
        assertThat(Door.all(beans).stream().map(Door::useCase).collect(Collectors.toSet()))
                .isEqualTo(permissions.useCases());
    }

    @Test
    void every_cell_means_what_it_says() throws Exception {
        UUID area = anOpenArea();
        SoftAssertions softly = new SoftAssertions();
        int cells = 0;
        for (Door door : Door.all(beans)) {
            for (Role role : Role.values()) {
                boolean allowed = permissions.rolesFor(door.useCase()).contains(role);
                String outcome = allowed ? "entered" : "turned away";
                softly.assertThat(knock(door, new Call(area, only(role)))).as("%s as %s", door, role).isEqualTo(outcome);
                cells++;
            }
        }
        System.out.printf("roles and actions: %d cells of %d doors%n", cells, Door.all(beans).size());
        softly.assertAll();
    }

    @Test
    void no_role_may_do_everything() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(permissions.useCases())
                .anySatisfy(useCase -> assertThat(permissions.rolesFor(useCase)).doesNotContain(role)));
    }

    /** Nothing of it is kept. */
    private String knock(Door door, Call call) throws Exception {
        Optional<Throwable> failure = rolledBack(door, call);
        if (failure.isEmpty() || door.wasEntered(failure.get())) {
            return "entered";
        }
        Throwable cause = failure.get();
        return cause instanceof NotPermitted || cause instanceof SignInNeeded ? "turned away" : "failed with " + cause;
    }

    private Optional<Throwable> rolledBack(Door door, Call call) throws Exception {
        try (CallScope scope = CallScope.open(call)) {
            transaction.begin();
            try {
                door.method().invoke(door.bean(), Harmless.argumentsFor(door.method().getParameterTypes()));
                return Optional.empty();
            } catch (InvocationTargetException e) {
                return Optional.of(e.getCause());
            } finally {
                transaction.rollback();
            }
        }
    }

    private UUID anOpenArea() {
        try (CallScope scope = CallScope.open(Call.national(Actor.NOBODY))) {
            return areas.open().get(0).id();
        }
    }

    /** With this role and no other, so that each cell speaks for itself. */
    private static Actor only(Role role) {
        boolean nobody = role == Role.PUBLIC || role == Role.SYSTEM;
        return new Actor(nobody ? null : SOMEBODY, "Somebody", EnumSet.of(role));
    }
}
