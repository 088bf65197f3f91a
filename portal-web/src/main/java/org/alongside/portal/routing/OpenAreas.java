package org.alongside.portal.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/**
 * The open areas by the first part of their addresses. Remembered once found: an area never closes and its address never
 * changes while the portal runs, and this is asked for every request.
 */
@ApplicationScoped
public class OpenAreas {

    @Inject
    private FindAreas areas;

    private final Map<String, AreaSummary> known = new ConcurrentHashMap<>();

    public Optional<AreaSummary> at(String slug) {
        AreaSummary area = known.get(slug);
        return area != null ? Optional.of(area) : find(slug);
    }

    private Optional<AreaSummary> find(String slug) {
        try (CallScope scope = CallScope.open(Call.national(Actor.NOBODY))) {
            Optional<AreaSummary> found = areas.bySlug(slug).filter(AreaSummary::open);
            found.ifPresent(area -> known.put(slug, area));
            return found;
        }
    }
}
