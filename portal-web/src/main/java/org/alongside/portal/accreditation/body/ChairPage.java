package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.AskToChair;
import org.alongside.accreditation.body.boundary.GovernBody;
import org.alongside.accreditation.body.boundary.SeatedMember;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A voting member asks another one to chair. */
@Named("accreditationBodyChair")
@RequestScoped
public class ChairPage {

    @Inject
    private GovernBody governing;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private SeatedMember member;

    public void load() {
        member = governing.members().stream().filter(m -> m.memberId().equals(page.id("member"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void ask() {
        governing.askToChair(new AskToChair(formKey.getValue(), member.memberId()));
        page.goTo("accreditation/body/members");
    }

    public SeatedMember getMember() {
        return member;
    }
}
