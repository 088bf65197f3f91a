package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.boundary.CriterionInCase;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.Propose;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The chair puts a decision to the vote: an outcome, and for every criterion how the panel finds it. */
@Named("panelPropose")
@RequestScoped
public class ProposePage {

    @Inject
    private OpenCase open;

    @Inject
    private ChairPanel chair;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private PanelWords words;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private Outcome outcome;
    private List<FindingForm> findings = List.of();

    public void load() {
        view = open.withFile();
        findings = view.file().criteria().stream().map(ProposePage::form).toList();
    }

    /** As the assessor rated it; empty where two of them differ. */
    private static FindingForm form(CriterionInCase one) {
        List<Finding> ratings = one.ratings().stream().map(rating -> Finding.valueOf(rating.rating().name()))
                .distinct().toList();
        return new FindingForm(one.criterion().code(), one.criterion().title(),
                ratings.size() == 1 ? ratings.get(0) : null);
    }

    public void propose() {
        if (outcome == null) {
            problems.add("outcome", "Choose what the panel should vote on.");
        }
        List<CriterionFinding> found = findings.stream().map(form -> form.finding(problems)).toList();
        List<ConditionTerms> conditions = findings.stream().flatMap(form -> form.condition(problems).stream()).toList();
        if (problems.isAny()) {
            return;
        }
        chair.propose(new Propose(formKey.getValue(), view.summary().caseId(), outcome, found, conditions));
        page.goTo("accreditation/panel/session?id=" + view.summary().caseId());
    }

    public CaseView getView() {
        return view;
    }

    public List<FindingForm> getFindings() {
        return findings;
    }

    public List<Choice> getOutcomes() {
        return words.choices(Outcome.about(SubjectType.APPLICATION).stream()
                .filter(one -> one != Outcome.DEFER || view.mayDefer()).toList());
    }

    public List<Choice> getFound() {
        return words.choices(List.of(Finding.values()));
    }

    public List<Choice> getCodes() {
        return words.choices(List.of(ReasonCode.values()));
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
