package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.boundary.AddPartner;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Somebody new at the other end. */
@Named("feedsAddPartner")
@RequestScoped
public class AddPartnerPage {

    @Inject
    private KeepPartners keeping;

    @Inject
    private ReadPartners partners;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final PartnerForm form = new PartnerForm();

    public void load() {
        // Whoever may not see partners gets no form for one.
        partners.all();
    }

    public void add() {
        var kind = Choices.chosen(PartnerKind.class, List.of(form.getKind())).stream().findFirst();
        if (kind.isEmpty()) {
            problems.add("kind", "Choose who they are.");
        }
        problems.needed("name", form.getName());
        problems.needed("code", form.getCode());
        var until = form.getAgreementUntil().value("agreementUntil", problems);
        if (!problems.isAny()) {
            UUID added = keeping.add(new AddPartner(formKey.getValue(), form.getCode().strip(), form.getName(),
                    kind.orElseThrow(), form.getContact(), form.getAgreement(), until.orElse(null)));
            page.goTo("feeds/partner?id=" + added + "&done=yes");
        }
    }

    public List<Choice> getKinds() {
        return Choices.of(PartnerKind::label, PartnerKind.values());
    }

    public PartnerForm getForm() {
        return form;
    }
}
