package org.alongside.portal.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.tenancy.CurrentCall;

/** Enters an area for an address that names it further inside, as open services for the whole country do. */
@ApplicationScoped
public class AreaCalls {

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentCall call;

    /** The area that the address of this request begins with; {@link NotFound} when it names none. */
    public AreaSummary current() {
        return openOnes(List.of(call.area())).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of these areas that are set up here. */
    public List<AreaSummary> openOnes(Collection<UUID> ids) {
        return areas.open().stream().filter(area -> ids.contains(area.id())).toList();
    }

    /**
     * Does this as anybody, in the area with this slug, GSS code or three letters; {@link NotFound} when none is open.
     */
    public <T> T in(String slugOrCode, Function<AreaSummary, T> work) {
        AreaSummary area = areas.byCode(slugOrCode).filter(AreaSummary::open).orElseThrow(NotFound::new);
        try (CallScope scope = CallScope.open(new Call(area.id(), Actor.NOBODY))) {
            return work.apply(area);
        }
    }
}
