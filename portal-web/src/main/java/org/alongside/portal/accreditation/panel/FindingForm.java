package org.alongside.portal.accreditation.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.Reason;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** What the chair types about one criterion. */
public class FindingForm {

    private final String criterion;
    private final String title;
    private Finding finding;
    private ReasonCode code;
    private String reason = "";
    private String condition = "";
    private TypedDate due = new TypedDate();
    private boolean shown = true;

    FindingForm(String criterion, String title, Finding rated) {
        this.criterion = criterion;
        this.title = title;
        this.finding = rated;
    }

    CriterionFinding finding(Problems problems) {
        if (!reason.isBlank() && code == null) {
            problems.add("code-" + criterion, "Choose the kind of reason that fits best.");
        }
        return new CriterionFinding(criterion, finding, reason.isBlank() ? null : new Reason(code, reason));
    }

    Optional<ConditionTerms> condition(Problems problems) {
        LocalDate dueOn = due.value("due-" + criterion, problems).orElse(null);
        return condition.isBlank() ? Optional.empty()
                : Optional.of(new ConditionTerms(criterion, condition, dueOn, shown));
    }

    public String getCriterion() {
        return criterion;
    }

    public String getTitle() {
        return title;
    }

    public Finding getFinding() {
        return finding;
    }

    public void setFinding(Finding finding) {
        this.finding = finding;
    }

    public ReasonCode getCode() {
        return code;
    }

    public void setCode(ReasonCode code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public TypedDate getDue() {
        return due;
    }

    public void setDue(TypedDate due) {
        this.due = due;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
