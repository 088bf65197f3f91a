package org.alongside.portal.community.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.community.council.boundary.AskForLink;
import org.alongside.community.council.boundary.LinkView;
import org.alongside.community.council.boundary.LinkWithCouncil;
import org.alongside.community.council.boundary.StopLink;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** I ask my council to find me, see what was sent, and stop it when I like. */
@Named("communityCouncilLink")
@RequestScoped
public class LinkPage {

    @Inject
    private LinkWithCouncil linking;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final LinkForm form = new LinkForm();
    private LinkView link;

    public void load() {
        link = linking.mine();
    }

    public void ask() {
        LocalDate born = form.getBorn().needed("born", problems).orElse(null);
        if (!problems.isAny()) {
            linking.ask(new AskForLink(formKey.getValue(), form.getFamilyName(), form.getGivenNames(), born, form.getPostcode(),
                    form.getLetterCode(), form.getNhsNumber(), form.isAgreed()));
            page.goTo("community/council/link?done=asked");
        }
    }

    public void stop() {
        linking.stop(new StopLink(formKey.getValue()));
        page.goTo("community/council/link?done=stopped");
    }

    public LinkForm getForm() {
        return form;
    }

    public LinkView getLink() {
        return link;
    }
}
