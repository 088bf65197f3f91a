package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.boundary.Convene;
import org.alongside.accreditation.panel.boundary.ConvenePanel;
import org.alongside.accreditation.panel.boundary.PanelChoice;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator brings a panel together about an application. */
@Named("panelConvene")
@RequestScoped
public class ConvenePage {

    @Inject
    private ConvenePanel convene;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private PanelChoice choice;
    private List<String> members = new ArrayList<>();

    public void load() {
        choice = convene.choice(page.id("application"));
    }

    public void invite() {
        List<UUID> chosen = choice.candidates().stream().map(PanelChoice.Candidate::personId)
                .filter(person -> members.contains(person.toString())).toList();
        UUID id = convene.convene(new Convene(formKey.getValue(), choice.applicationId(), chosen));
        page.goTo("accreditation/panel/case?id=" + id);
    }

    public PanelChoice getChoice() {
        return choice;
    }

    public List<Choice> getCandidates() {
        return choice.candidates().stream().map(one -> new Choice(one.personId().toString(), one.name())).toList();
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }
}
