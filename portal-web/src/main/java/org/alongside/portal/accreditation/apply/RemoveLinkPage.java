package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.RemoveTie;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.accreditation.application.boundary.TieView;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A link told by mistake is taken out. */
@Named("applyRemoveLink")
@RequestScoped
public class RemoveLinkPage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TieView link;

    public void load() {
        link = mine.get().ties().stream().filter(tie -> tie.id().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void remove() {
        tell.remove(new RemoveTie(formKey.getValue(), link.id()));
        page.goTo("accreditation/apply/independence");
    }

    public TieView getLink() {
        return link;
    }
}
