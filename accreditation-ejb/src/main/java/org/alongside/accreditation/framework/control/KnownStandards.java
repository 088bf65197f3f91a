package org.alongside.accreditation.framework.control;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.accreditation.framework.entity.LocalInterpretation;

/**
 * Standards that can no longer change, put together once and kept: a page asks for them a dozen times. A local version is
 * known by its own identity and by how often it was changed, so that no area is ever answered with another one's; and
 * only once it is adopted. Who may ask is not decided here: what is looked up was read from the open area before.
 */
final class KnownStandards {

    private record Key(UUID edition, UUID local, int changes) {
    }

    private final Map<Key, Standards> known = new ConcurrentHashMap<>();

    /** The national edition alone. */
    Standards of(FrameworkEdition edition) {
        return once(new Key(edition.id(), null, 0), () -> StandardsReader.national(edition.read()));
    }

    Standards of(FrameworkEdition edition, LocalInterpretation local) {
        Supplier<Standards> together =
                () -> StandardsReader.combine(edition.read(), local.versionNo(), local.rules());
        return local.isFixed() ? once(new Key(edition.id(), local.id(), local.version()), together) : together.get();
    }

    /** Two who ask first at the same time both put it together: nobody waits for a database while others are locked out. */
    private Standards once(Key key, Supplier<Standards> together) {
        Standards kept = known.get(key);
        if (kept == null) {
            kept = together.get();
            known.put(key, kept);
        }
        return kept;
    }
}
