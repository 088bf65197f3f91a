package org.alongside.platform.area.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.area.AreaOpened;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.control.Areas;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The steward or the operator sets up an area, so that its pages can be used. */
@Stateless
public class OpenArea {

    @Inject
    private Areas areas;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The areas of today that nobody has set up yet, by name. */
    @UseCase("OPEN_AREA")
    public List<AreaSummary> waiting() {
        return areas.waiting(London.today(clock)).stream().map(Area::summary).toList();
    }

    /** Opening an open area changes nothing. */
    @UseCase("OPEN_AREA")
    public void open(UUID areaId) {
        areas.find(areaId).orElseThrow(NotFound::new).open(clock.instant());
        journal.record(new AreaOpened(areaId));
    }
}
