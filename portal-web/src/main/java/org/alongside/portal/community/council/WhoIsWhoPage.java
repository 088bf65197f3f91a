package org.alongside.portal.community.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.council.boundary.AssignLink;
import org.alongside.community.council.boundary.SortOutMixUps;
import org.alongside.community.council.boundary.SplitView;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Somebody says which of two identifiers a person has. */
@Named("communityCouncilWhoIsWho")
@RequestScoped
public class WhoIsWhoPage {

    private static final String NEW = "new";

    @Inject
    private SortOutMixUps sorting;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private SplitView split;
    private String which = "";

    public void load() {
        split = sorting.one(page.id("id"));
    }

    public void assign() {
        if (which.isBlank()) {
            problems.add("which", "Choose the identifier the council has for this person.");
        }
        if (!problems.isAny()) {
            sorting.assign(new AssignLink(formKey.getValue(), split.splitId(), NEW.equals(which)));
            page.goTo("community/council/mixed-up?done=yes");
        }
    }

    public List<Choice> getChoices() {
        return List.of(new Choice("old", split.oldId() + ", as before"), new Choice(NEW, split.newId() + ", the new one"));
    }

    public SplitView getSplit() {
        return split;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
