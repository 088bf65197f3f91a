package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.boundary.AnswerInterest;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The question before everything else: do you have a connection with this person? */
@Named("panelInterest")
@RequestScoped
public class InterestPage {

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
    private InterestChoice choice;
    private String inWords = "";

    public void load() {
        view = cases.one(page.id("id"));
    }

    public void answer() {
        if (choice == null) {
            problems.add("choice", "Say whether you have a connection with this person.");
            return;
        }
        interests.answer(new AnswerInterest(formKey.getValue(), view.summary().caseId(), choice, inWords));
        page.goTo("accreditation/panel/answered");
    }

    public CaseView getView() {
        return view;
    }

    public List<Choice> getChoices() {
        return words.choices(List.of(InterestChoice.values()));
    }

    public InterestChoice getChoice() {
        return choice;
    }

    public void setChoice(InterestChoice choice) {
        this.choice = choice;
    }

    public String getWords() {
        return inWords;
    }

    public void setWords(String words) {
        this.inWords = words;
    }
}
