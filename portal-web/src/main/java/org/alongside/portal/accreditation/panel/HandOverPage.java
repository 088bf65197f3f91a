package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.boundary.AskAnotherBody;
import org.alongside.accreditation.panel.boundary.HandOver;
import org.alongside.accreditation.panel.boundary.HandOverChoice;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator asks the body of another area to decide. */
@Named("panelHandOver")
@RequestScoped
public class HandOverPage {

    @Inject
    private HandOver handOver;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private HandOverChoice choice;
    private String area = "";

    public void load() {
        choice = handOver.choice(page.id("application"));
    }

    public void ask() {
        UUID chosen = choice.bodies().stream().map(HandOverChoice.Elsewhere::areaId)
                .filter(one -> one.toString().equals(area)).findFirst().orElse(null);
        handOver.ask(new AskAnotherBody(formKey.getValue(), choice.applicationId(), chosen));
        page.goTo("accreditation/panel");
    }

    public List<Choice> getBodies() {
        return choice.bodies().stream()
                .map(one -> new Choice(one.areaId().toString(), one.areaName() + ": " + one.bodyName())).toList();
    }

    public HandOverChoice getChoice() {
        return choice;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
