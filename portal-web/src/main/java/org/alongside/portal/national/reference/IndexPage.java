package org.alongside.portal.national.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.VersionView;
import org.alongside.platform.reference.boundary.ReadReference;

/** Every list, and the versions of it that came in. */
@Named("nationalReferenceIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadReference reading;

    private final Map<Dataset, List<VersionView>> versions = new EnumMap<>(Dataset.class);

    public void load() {
        for (Dataset one : Dataset.values()) {
            versions.put(one, reading.versions(one));
        }
    }

    /** The last first. */
    public List<VersionView> versions(Dataset dataset) {
        return versions.get(dataset);
    }
}
