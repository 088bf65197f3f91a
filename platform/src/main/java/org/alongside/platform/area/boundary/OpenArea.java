package org.alongside.platform.area.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.area.AreaOpened;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.usecase.UseCase;

/** The steward or the operator sets up an area, so that its pages can be used. */
@Stateless
public class OpenArea {

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Opening an open area changes nothing. */
    @UseCase("OPEN_AREA")
    public void open(UUID areaId) {
        Area area = entityManager.find(Area.class, areaId);
        if (area == null) {
            throw new NotFound();
        }
        area.open(clock.instant());
        journal.record(new AreaOpened(areaId));
    }
}
