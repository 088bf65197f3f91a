package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.community.timebank.boundary.WriteListing;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I offer or ask for something, or change what I wrote. */
@Named("communityTimeOffer")
@RequestScoped
public class OfferPage {

    @Inject
    private OfferAndAsk offering;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final OfferForm form = new OfferForm();

    public void load() {
        if (isChange()) {
            form.show(offering.see(page.id("id")).text());
        } else {
            offering.mine();
        }
    }

    public boolean isChange() {
        return !page.text("id").isEmpty();
    }

    public void keep() {
        UUID kept = offering.write(new WriteListing(formKey.getValue(), isChange() ? page.id("id") : null,
                form.getThing(), form.text()));
        page.goTo("community/time/listing?id=" + kept + "&done=kept");
    }

    public List<Choice> getThings() {
        return Choices.of(GivenThing::label, GivenThing.values());
    }

    public List<Choice> getKinds() {
        return Choices.of(ListingKind::label, ListingKind.values());
    }

    public List<Choice> getCategories() {
        return Choices.of(HelpCategory::label, HelpCategory.values());
    }

    public OfferForm getForm() {
        return form;
    }
}
