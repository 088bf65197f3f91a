package org.alongside.portal.training.approve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.ProviderLink;
import org.alongside.training.course.boundary.KeepProvider;
import org.alongside.training.course.boundary.KeepProviders;
import org.alongside.training.course.boundary.ProviderView;

/** Somebody who holds courses is written down, or what is written about them changes. */
@Named("approveProvider")
@RequestScoped
public class ProviderPage {

    @Inject
    private KeepProviders keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private ProviderView provider;
    private String name = "";
    private ProviderLink link;

    public void load() {
        List<ProviderView> known = keeping.kept();
        if (!isNew()) {
            provider = known.stream().filter(one -> one.providerId().equals(page.id("id"))).findFirst()
                    .orElseThrow(NotFound::new);
            name = provider.name();
            link = provider.link();
        }
    }

    public void keep() {
        if (link == null) {
            problems.add("link", "Choose what ties them to the body, if anything does.");
            return;
        }
        KeepProvider command = new KeepProvider(formKey.getValue(), isNew() ? null : provider.providerId(), name, link);
        if (isNew()) {
            keeping.add(command);
        } else {
            keeping.change(command);
        }
        page.goTo("training/approve/providers?done=kept");
    }

    public boolean isNew() {
        return page.text("id").isEmpty();
    }

    public List<Choice> getLinks() {
        return Choices.of(ProvidersPage::inWords, ProviderLink.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ProviderLink getLink() {
        return link;
    }

    public void setLink(ProviderLink link) {
        this.link = link;
    }
}
