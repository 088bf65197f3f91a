package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.accreditation.body.boundary.ReviewHost;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The steward looks again at what a host does and how the body is kept apart from it. */
@Named("accreditationBodyHost")
@RequestScoped
public class HostPage {

    @Inject
    private RecogniseBody recognising;

    @Inject
    private ReadBody reading;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private final HostForm form = new HostForm();

    public void load() {
        recognising.body(page.id("id"));
        form.show(reading.host(page.id("id")).orElseThrow(NotFound::new));
    }

    public void review() {
        recognising.reviewHost(new ReviewHost(formKey.getValue(), page.id("id"), form.read()));
        page.goTo("accreditation/body/steward");
    }

    public HostForm getForm() {
        return form;
    }
}
