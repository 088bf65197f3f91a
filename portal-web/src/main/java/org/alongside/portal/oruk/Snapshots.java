package org.alongside.portal.oruk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.accreditation.register.boundary.ExportRegister;

/** The newest list of each area, made once a change. One that fails its check does not replace the last good one. */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());

    private final Map<UUID, Snapshot> newest = new ConcurrentHashMap<>();

    @Inject
    private ExportRegister register;

    /** Of the open area. */
    Snapshot of(FeedArea feed) {
        String stamp = register.stamp();
        Snapshot known = newest.get(feed.area().id());
        if (known != null && known.stamp().equals(stamp)) {
            return known;
        }
        try {
            Snapshot fresh = Snapshot.of(stamp, register.entries(), new OpenReferral(feed));
            newest.put(feed.area().id(), fresh);
            return fresh;
        } catch (IllegalArgumentException unfit) {
            if (known == null) {
                throw unfit;
            }
            LOG.log(Level.SEVERE, unfit, () -> "The list of " + feed.area().slug() + " is not fit to be given out; the last "
                    + "good one goes on being given out");
            return known;
        }
    }
}
