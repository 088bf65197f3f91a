package org.alongside.portal.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.portal.routing.CurrentPage;

/** The front door of the country: choose your area, or find it by its name. */
@Named("indexPage")
@RequestScoped
public class IndexPage {

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentPage page;

    private List<AreaSummary> found;

    public void load() {
        found = getWords().isEmpty() ? areas.open() : areas.named(getWords());
    }

    public String getWords() {
        return page.text("name");
    }

    public List<AreaSummary> getFound() {
        return found;
    }
}
