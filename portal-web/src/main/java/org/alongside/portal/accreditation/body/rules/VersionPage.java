package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.boundary.DecideLocalRules;
import org.alongside.accreditation.body.boundary.VoteCount;
import org.alongside.accreditation.body.boundary.VoteOnRules;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.LocalDifference;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.me.Me;
import org.alongside.portal.routing.CurrentPage;

/** One version: what it changes, why, and the members' vote on it. */
@Named("accreditationBodyVersion")
@RequestScoped
public class VersionPage {

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private ReadFramework framework;

    @Inject
    private DecideLocalRules deciding;

    @Inject
    private Me me;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private Interpretation version;
    private List<LocalDifference> differences;
    private VoteCount votes;
    private String favour = "";

    public void load() {
        version = drafting.version(page.id("id"));
        differences = framework.differences(version);
        if (version.status() == InterpretationStatus.CONSULTING && me.is("GOVERNING_MEMBER")) {
            votes = deciding.count(version.id());
        }
    }

    public void vote() {
        if (favour.isEmpty()) {
            problems.add("favour", "Choose whether you are in favour.");
            return;
        }
        deciding.vote(new VoteOnRules(formKey.getValue(), version.id(), favour.equals("yes")));
        page.goTo("accreditation/body/rules/version?id=" + version.id());
    }

    public Interpretation getVersion() {
        return version;
    }

    public List<LocalDifference> getDifferences() {
        return differences;
    }

    /** Null where the person who looks has no vote here and now. */
    public VoteCount getVotes() {
        return votes;
    }

    public List<Choice> getAnswers() {
        return List.of(new Choice("yes", "I am in favour"), new Choice("no", "I am against"));
    }

    public String getFavour() {
        return favour;
    }

    public void setFavour(String favour) {
        this.favour = favour == null ? "" : favour;
    }
}
