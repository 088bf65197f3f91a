package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.watch.ExpectationView;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.integration.watch.boundary.ExpectFile;
import org.alongside.integration.watch.boundary.ExpectNothing;
import org.alongside.integration.watch.boundary.KeepExpectations;
import org.alongside.integration.watch.boundary.ReadAlerts;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** By when files are to come, so that somebody is told when one does not. */
@Named("feedsExpect")
@RequestScoped
public class ExpectPage {

    @Inject
    private ReadPartners partners;
    @Inject
    private ReadAlerts alerts;
    @Inject
    private KeepExpectations keeping;
    @Inject
    private FormKey formKey;
    @Inject
    private Problems problems;
    @Inject
    private CurrentPage page;

    private EndpointView it;
    private ExpectationView now;
    private final ExpectationForm form = new ExpectationForm();

    public void load() {
        it = partners.endpoint(page.id("id"));
        now = alerts.expectation(it.id()).orElse(null);
        Optional.ofNullable(now).ifPresent(form::show);
    }

    public void keep() {
        Optional<ExpectFile> typed = form.typed(formKey.getValue(), it.id(), problems);
        if (!problems.isAny()) {
            keeping.expect(typed.orElseThrow());
            page.goTo("feeds/endpoint?id=" + it.id() + "&done=yes");
        }
    }

    public void nothing() {
        keeping.expectNothing(new ExpectNothing(formKey.getValue(), it.id()));
        page.goTo("feeds/endpoint?id=" + it.id() + "&done=yes");
    }

    public List<Choice> getRhythms() {
        return Choices.of(Rhythm::label, Rhythm.values());
    }

    public List<Choice> getHearers() {
        return Choices.of(Hearers::label, Hearers.values());
    }

    public EndpointView getIt() {
        return it;
    }

    public ExpectationView getNow() {
        return now;
    }

    public ExpectationForm getForm() {
        return form;
    }
}
