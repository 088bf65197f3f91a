package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ChooseAreas;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Whose brokers an endpoint tells of; of nobody's when none is chosen. */
@Named("feedsChoose")
@RequestScoped
public class ChoosePage {

    @Inject
    private ReadPartners partners;
    @Inject
    private KeepEndpoints keeping;
    @Inject
    private FindAreas areas;
    @Inject
    private CurrentCall call;
    @Inject
    private FormKey formKey;
    @Inject
    private CurrentPage page;

    private EndpointView it;
    private AreaSummary here;
    private List<String> chosen = List.of();

    public void load() {
        it = partners.endpoint(page.id("id"));
        here = areas.byId(call.area()).orElseThrow();
        chosen = it.tellsOf(here.code()) ? List.of(here.code()) : List.of();
    }

    public void keep() {
        HashSet<String> known = new HashSet<>(chosen);
        known.retainAll(List.of(here.code()));
        keeping.choose(new ChooseAreas(formKey.getValue(), it.id(), known));
        page.goTo("feeds/endpoint?id=" + it.id() + "&done=yes");
    }

    public List<Choice> getAreas() {
        return List.of(new Choice(here.code(), "Brokers of " + here.name()));
    }

    public EndpointView getIt() {
        return it;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
