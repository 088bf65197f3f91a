package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InsideIT {

    @Inject
    private FindAreas areas;

    @Test
    void the_demonstration_has_opened_three_areas() {
        try (CallScope scope = CallScope.open(Call.national(Actor.NOBODY))) {
            assertThat(areas.open()).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
