package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.Reason;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.accreditation.panel.boundary.AddReason;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.ReleaseDecision;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The chair reads the letter and adds a reason that is missing. */
@Named("panelReasons")
@RequestScoped
public class ReasonsPage {

    @Inject
    private ReadCases cases;

    @Inject
    private ReleaseDecision releasing;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private PanelWords panelWords;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private String criterion = "";
    private ReasonCode code;
    private String words = "";

    public void load() {
        view = cases.one(page.id("id"));
        if (view.decision() == null) {
            throw new NotFound();
        }
    }

    public void add() {
        if (!view.decision().missingReasons().contains(criterion)) {
            problems.add("criterion", "Choose the criterion the reason is for.");
        }
        if (code == null) {
            problems.add("code", "Choose the kind of reason that fits best.");
        }
        if (!problems.isAny()) {
            releasing.addReason(new AddReason(formKey.getValue(), view.summary().caseId(), criterion,
                    new Reason(code, words)));
            page.goTo("accreditation/panel/reasons?id=" + view.summary().caseId());
        }
    }

    public CaseView getView() {
        return view;
    }

    public List<Paragraph> getLetter() {
        return Paragraph.of(view.decision().letter());
    }

    public List<Choice> getMissing() {
        return view.decision().missingReasons().stream().map(one -> new Choice(one, one)).toList();
    }

    public List<Choice> getCodes() {
        return panelWords.choices(List.of(ReasonCode.values()));
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public ReasonCode getCode() {
        return code;
    }

    public void setCode(ReasonCode code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
