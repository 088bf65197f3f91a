package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alongside.kit.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are looked at in three areas for different reasons, so all three need the same kinds of things. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KeptThingsIT {

    /** Nobody houses the body of Camden, so nobody there is tied to a host. */
    private static final String NOT_IN_CAMDEN = "tie";

    static Stream<Arguments> things() {
        return Stream.of(Demo.KENT, Demo.LEEDS, Demo.CAMDEN).flatMap(area -> KeptThings.names().stream().sorted()
                .filter(name -> !area.equals(Demo.CAMDEN) || !name.equals(NOT_IN_CAMDEN))
                .map(name -> Arguments.of(area, name)));
    }

    @ParameterizedTest
    @MethodSource("things")
    void each_is_there(String area, String name) {
        assertThat(KeptThings.in(area, name)).matches(name.endsWith("Month") ? "20\\d{2}-(0[1-9]|1[0-2])"
                : "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
