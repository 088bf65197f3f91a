package org.alongside.portal.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.platform.area.AreaSummary;

/** The area this page is about, for pages; there is none on a page for the whole country. */
@Named("area")
@RequestScoped
public class CurrentArea {

    private AreaSummary area;

    void enter(AreaSummary entered) {
        area = entered;
    }

    public boolean isKnown() {
        return area != null;
    }

    public UUID getId() {
        return area == null ? null : area.id();
    }

    public String getName() {
        return area == null ? null : area.name();
    }

    public String getSlug() {
        return area == null ? null : area.slug();
    }

    /** The address of a page of this area: {@code path('accreditation/apply')} is {@code /kent/accreditation/apply}. */
    public String path(String page) {
        String inside = page.isEmpty() || page.startsWith("/") ? page : "/" + page;
        return area == null ? inside : "/" + area.slug() + inside;
    }
}
