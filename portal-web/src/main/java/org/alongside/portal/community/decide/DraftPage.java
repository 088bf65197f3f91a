package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.boundary.DraftDecision;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody asks a group to decide something, and leads it. */
@Named("communityDecideDraft")
@RequestScoped
public class DraftPage {

    @Inject
    private FacilitateDecision facilitating;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final PaperForm paper = new PaperForm();
    private String group = "";
    private String electors = "";
    private Method method;
    private boolean secret;

    public void load() {
        method = Method.CONSENT;
    }

    public void draft() {
        UUID id = facilitating.draft(new DraftDecision(formKey.getValue(), group, paper.title(), paper.summary(), method,
                secret, electors.lines().toList()));
        page.goTo("community/decide/lead?id=" + id + "&done=drafted");
    }

    public List<Choice> getMethods() {
        return Choices.of(Method::label, Method.values());
    }

    public PaperForm getPaper() {
        return paper;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getElectors() {
        return electors;
    }

    public void setElectors(String electors) {
        this.electors = electors;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }
}
