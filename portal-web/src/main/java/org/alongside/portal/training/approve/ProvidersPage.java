package org.alongside.portal.training.approve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.ProviderLink;
import org.alongside.training.course.boundary.KeepProviders;
import org.alongside.training.course.boundary.ProviderView;

/** Who holds courses here, and what ties them to the body. */
@Named("approveProviders")
@RequestScoped
public class ProvidersPage {

    @Inject
    private KeepProviders keeping;

    @Inject
    private CurrentPage page;

    private List<ProviderView> providers;

    public void load() {
        providers = keeping.kept();
    }

    /** What a link with the body is, in a few words. */
    static String inWords(ProviderLink link) {
        return switch (link) {
            case NONE -> "No link with the body";
            case BODY -> "Belongs to the body";
            case HOST -> "Belongs to the organisation that houses the body";
        };
    }

    public String link(ProviderView provider) {
        return inWords(provider.link());
    }

    public List<ProviderView> getProviders() {
        return providers;
    }

    public String getDone() {
        return page.text("done").equals("kept") ? "It is written down." : "";
    }
}
