package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.platform.usecase.Permissions;
import org.alongside.platform.usecase.UseCase;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    /** The file itself is checked for a second row of the same name when it is read. */
    @Test
    void every_use_case_has_a_row_and_every_row_a_use_case() {
        assertThat(useCases().distinct().toList())
                .containsExactlyInAnyOrderElementsOf(new Permissions().useCases());
    }

    @Test
    void no_use_case_is_unnamed() {
        assertThat(useCases()).noneMatch(String::isBlank);
    }

    @Test
    void every_use_case_may_be_run_by_somebody() {
        Permissions permissions = new Permissions();
        List<String> open = permissions.useCases().stream()
                .filter(useCase -> permissions.rolesFor(useCase).isEmpty()).toList();
        assertThat(open).as("use cases that nobody may run").isEmpty();
    }

    private static Stream<String> useCases() {
        return House.product().stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(UseCase.class))
                .map(method -> method.getAnnotationOfType(UseCase.class).value());
    }
}
