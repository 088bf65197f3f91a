package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;

/** The areas of England that have a programme of their own, and the way to what they offer (R-TRN-43). */
@Named("openAreas")
@RequestScoped
public class OpenAreas {

    @Inject
    private FindAreas areas;

    private List<AreaSummary> open;

    public List<AreaSummary> getAll() {
        if (open == null) {
            open = areas.open();
        }
        return open;
    }

    public Optional<AreaSummary> bySlug(String slug) {
        return getAll().stream().filter(area -> area.slug().equals(slug)).findFirst();
    }

    /** The address of a run: it is booked in the area that holds it. */
    public String runAddress(UUID areaId, UUID runId) {
        return address(areaId, "training/run?id=" + runId);
    }

    private String address(UUID areaId, String page) {
        return "/" + one(areaId).map(AreaSummary::slug).orElse("") + "/" + page;
    }

    public String name(UUID areaId) {
        return one(areaId).map(AreaSummary::name).orElse("");
    }

    public String names(Collection<UUID> areaIds) {
        return areaIds.stream().map(this::name).filter(name -> !name.isEmpty()).sorted().collect(Collectors.joining(", "));
    }

    private Optional<AreaSummary> one(UUID areaId) {
        return getAll().stream().filter(area -> area.id().equals(areaId)).findFirst();
    }
}
