package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AnswerPriorOutcomes;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Earlier refusals, withdrawals, or leaving during a concern. */
@Named("applyPriorOutcomes")
@RequestScoped
public class PriorOutcomesPage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private YesNo hadOutcomes;
    private String told = "";

    public void load() {
        hadOutcomes = mine.get().hadOutcomes();
        told = mine.get().outcomesWords();
    }

    public void save() {
        tell.answer(new AnswerPriorOutcomes(
                formKey.getValue(), hadOutcomes == null ? YesNo.NOT_ANSWERED : hadOutcomes, told));
        page.goTo("accreditation/apply/tasks");
    }

    public List<Choice> getAnswers() {
        return words.yesOrNo();
    }

    public YesNo getHadOutcomes() {
        return hadOutcomes;
    }

    public void setHadOutcomes(YesNo hadOutcomes) {
        this.hadOutcomes = hadOutcomes;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
