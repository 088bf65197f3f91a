package org.alongside.portal.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A steward sets up an area. */
@Named("nationalOpenArea")
@RequestScoped
public class OpenAreaPage {

    @Inject
    private OpenArea opening;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<AreaSummary> waiting = List.of();
    private String slug = "";

    public void load() {
        waiting = opening.waiting();
    }

    public void open() {
        Optional<AreaSummary> chosen = waiting.stream().filter(one -> one.slug().equals(slug)).findFirst();
        if (chosen.isEmpty()) {
            problems.add("slug", "Choose the area.");
            return;
        }
        opening.open(chosen.get().id());
        page.goToAddress("/" + slug + "/duties");
    }

    public List<Choice> getWaiting() {
        return waiting.stream().map(one -> new Choice(one.slug(), one.name())).toList();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
