package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MakeFormat;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.person.Format;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The paper is there in another format. */
@Named("communityDecideFormat")
@RequestScoped
public class FormatPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private FacilitateDecision facilitating;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private DecisionView it;
    private Format format;
    private String foundAt = "";

    public void load() {
        it = decisions.one(page.id("id"));
        if (!it.me().facilitates()) {
            throw new NotFound();
        }
    }

    public void add() {
        if (format == null) {
            problems.add("format", "Choose a format.");
        }
        if (foundAt.isBlank()) {
            problems.add("foundAt", "Write where it is, or who has a copy.");
        }
        if (problems.isAny()) {
            return;
        }
        facilitating.makeFormat(new MakeFormat(formKey.getValue(), it.id(), format, foundAt));
        page.goTo("community/decide/lead?id=" + it.id() + "&done=format");
    }

    public List<Choice> getFormats() {
        return Choices.of(Format::label, Format.AUDIO, Format.BSL, Format.BRAILLE);
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public String getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(String foundAt) {
        this.foundAt = foundAt;
    }
}
