package org.alongside.portal.community.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.person.EndReason;
import org.alongside.community.person.RepresentationView;
import org.alongside.community.person.boundary.EndRepresentation;
import org.alongside.community.person.boundary.TellAboutMyself;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody is not to act for me any more. Nobody asks why. */
@Named("communityMeEnd")
@RequestScoped
public class EndPage {

    @Inject
    private TellAboutMyself telling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RepresentationView it;

    public void load() {
        it = telling.mine().representatives().stream().filter(one -> one.id().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void end() {
        telling.end(new EndRepresentation(formKey.getValue(), it.id(), EndReason.PERSON_ENDED_IT));
        page.goTo("community/me/who?done=ended");
    }

    public RepresentationView getIt() {
        return it;
    }
}
