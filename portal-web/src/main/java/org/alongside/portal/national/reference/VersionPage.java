package org.alongside.portal.national.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.platform.reference.Differences;
import org.alongside.platform.reference.VersionStatus.Move;
import org.alongside.platform.reference.VersionView;
import org.alongside.platform.reference.boundary.KeepReference;
import org.alongside.platform.reference.boundary.MoveVersion;
import org.alongside.platform.reference.boundary.ReadReference;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One version of a list: where it is from, how it differs from what counts today, and what to do with it. */
@Named("nationalReferenceVersion")
@RequestScoped
public class VersionPage {

    @Inject
    private ReadReference reading;

    @Inject
    private KeepReference keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private VersionView it;
    private String uploader;
    private Differences differences;

    public void load() {
        UUID id = page.id("id");
        it = reading.version(id);
        uploader = reading.uploader(id);
        differences = isOpen() ? reading.differences(id) : null;
    }

    public void putInForce() {
        keeping.putInForce(new MoveVersion(formKey.getValue(), it.id()));
        page.goToAddress("/reference/version?id=" + it.id());
    }

    public void discard() {
        keeping.discard(new MoveVersion(formKey.getValue(), it.id()));
        page.goToAddress("/reference");
    }

    public boolean isOpen() {
        return it.can(Move.PUT_IN_FORCE);
    }

    public boolean isDiscardable() {
        return it.can(Move.DISCARD);
    }

    public VersionView getIt() {
        return it;
    }

    public String getUploader() {
        return uploader;
    }

    /** Null when it is in force, or never will be. */
    public Differences getDifferences() {
        return differences;
    }
}
