package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.DecideInterest;
import org.alongside.accreditation.panel.boundary.InterestView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The chair reads what a member's connection is, and decides whether they can take part. */
@Named("panelDecideInterest")
@RequestScoped
public class DecideInterestPage {

    private static final List<Choice> ANSWERS = List.of(
            new Choice("in", "Yes, the connection does not stand in the way"),
            new Choice("out", "No, they step out of this case"));

    @Inject
    private ReadCases cases;

    @Inject
    private AnswerInterests interests;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private PanelWords words;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private InterestView interest;
    private String answer = "";

    public void load() {
        view = cases.one(page.id("id"));
        UUID person = page.id("person");
        interest = view.toDecide().stream().filter(one -> one.personId().equals(person)).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void decide() {
        if (ANSWERS.stream().noneMatch(one -> one.value().equals(answer))) {
            problems.add("answer", "Choose whether they can take part.");
            return;
        }
        interests.decide(new DecideInterest(formKey.getValue(), view.summary().caseId(), interest.personId(),
                "in".equals(answer)));
        page.goTo("accreditation/panel/case?id=" + view.summary().caseId());
    }

    public CaseView getView() {
        return view;
    }

    public InterestView getInterest() {
        return interest;
    }

    /** What the portal knows by itself; empty when that is nothing. */
    public String getFound() {
        return interest.links().stream().map(words::say).collect(Collectors.joining(", "));
    }

    public List<Choice> getAnswers() {
        return ANSWERS;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
