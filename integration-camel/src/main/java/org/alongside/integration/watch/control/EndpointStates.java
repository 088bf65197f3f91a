package org.alongside.integration.watch.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;

/** How many endpoints stand how, when each area was last looked at. Strangers ask, so it knows no more and asks nobody. */
@ApplicationScoped
public class EndpointStates {

    private final Map<UUID, Map<EndpointStatus, Long>> byArea = new ConcurrentHashMap<>();

    public void seen(UUID area, List<EndpointView> endpoints) {
        byArea.put(area, endpoints.stream().collect(Collectors.groupingBy(EndpointView::status, Collectors.counting())));
    }

    /** Of all areas together, each state once. */
    public Map<EndpointStatus, Long> all() {
        Map<EndpointStatus, Long> all = new EnumMap<>(EndpointStatus.class);
        for (EndpointStatus status : EndpointStatus.values()) {
            all.put(status, byArea.values().stream().mapToLong(area -> area.getOrDefault(status, 0L)).sum());
        }
        return all;
    }
}
