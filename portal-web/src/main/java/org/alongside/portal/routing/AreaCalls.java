package org.alongside.portal.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Enters an area for an address that names it further inside, as open services for the whole country do. */
@ApplicationScoped
public class AreaCalls {

    @Inject
    private FindAreas areas;

    /**
     * Does this as anybody, in the area with this slug or GSS code; {@link NotFound} when there is none that is open.
     */
    public <T> T in(String slugOrGss, Function<AreaSummary, T> work) {
        AreaSummary area = areas.byCode(slugOrGss).filter(AreaSummary::open).orElseThrow(NotFound::new);
        try (CallScope scope = CallScope.open(new Call(area.id(), Actor.NOBODY))) {
            return work.apply(area);
        }
    }
}
