package org.alongside.portal.community.spend;

import java.util.List;
import java.util.UUID;
import org.alongside.community.spend.boundary.MyShare;
import org.alongside.portal.form.Choice;

/** What somebody types about their own share. */
public class AnswerForm {

    private MyShare share;
    private String most = "";
    private String outcome = "";

    /** @param mine null for somebody who takes no part */
    void show(MyShare mine) {
        share = mine;
        if (mine != null) {
            long pence = mine.most() == null ? mine.pence() : mine.most();
            most = "%d.%02d".formatted(pence / 100, pence % 100);
            outcome = mine.outcomes().size() == 1 ? mine.outcomes().get(0).outcomeId().toString() : "";
        }
    }

    UUID outcome() {
        return Outcomes.chosen(outcome);
    }

    public List<Choice> getOutcomes() {
        return Outcomes.choices(share.outcomes());
    }

    /** Which of their money it would come from. */
    public String getSources() {
        return SpendWords.sources(share);
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
