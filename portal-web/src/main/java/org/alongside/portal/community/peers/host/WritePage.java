package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.Theme;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.community.peergroup.boundary.WriteGroup;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Starting a group, or changing what it is. */
@Named("peersHostWrite")
@RequestScoped
public class WritePage {

    @Inject
    private HostGroup hosting;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final GroupForm form = new GroupForm();

    public void load() {
        if (!isNew()) {
            form.show(hosting.hosted(page.id("id")));
        }
    }

    public void keep() {
        UUID group = hosting.write(new WriteGroup(formKey.getValue(), isNew() ? null : page.id("id"), form.plan()));
        page.goTo("community/peers/group?id=" + group + "&done=kept");
    }

    public boolean isNew() {
        return page.text("id").isEmpty();
    }

    public List<Choice> getThemes() {
        return Choices.of(Theme::label, Theme.values());
    }

    public List<Choice> getPolicies() {
        return Choices.of(JoinPolicy::label, JoinPolicy.values());
    }

    public GroupForm getForm() {
        return form;
    }
}
