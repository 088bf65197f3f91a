package org.alongside.platform.area.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.control.Areas;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Anyone finds a council area. */
@Stateless
public class FindAreas {

    @Inject
    private Areas areas;

    @Inject
    private Clock clock;

    /** The areas that are set up, by name. */
    @UseCase("FIND_AREAS")
    public List<AreaSummary> open() {
        return areas.open().stream().map(Area::summary).toList();
    }

    /** The areas of today whose name holds these words; all of them for no words. */
    @UseCase("FIND_AREAS")
    public List<AreaSummary> named(String words) {
        return areas.named(words, London.today(clock)).stream().map(Area::summary).toList();
    }

    /** By the first part of its address. */
    @UseCase("FIND_AREAS")
    public Optional<AreaSummary> bySlug(String slug) {
        return areas.withSlug(slug).map(Area::summary);
    }

    @UseCase("FIND_AREAS")
    public Optional<AreaSummary> byId(UUID id) {
        return areas.find(id).map(Area::summary);
    }

    /** By our slug, the GSS code or the three-letter code, as partners may hold any of them. */
    @UseCase("FIND_AREAS")
    public Optional<AreaSummary> byCode(String slugOrCode) {
        return areas.withCode(slugOrCode, London.today(clock)).map(Area::summary);
    }
}
