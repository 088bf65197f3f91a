package org.alongside.portal.community.spend;

import java.util.UUID;
import org.alongside.community.spend.boundary.MyShare;

/** What somebody types about their own share. */
public class AnswerForm {

    private String most = "";
    private String outcome = "";

    void show(MyShare mine) {
        if (mine != null) {
            long pence = mine.most() == null ? mine.pence() : mine.most();
            most = "%d.%02d".formatted(pence / 100, pence % 100);
            outcome = mine.outcomes().size() == 1 ? mine.outcomes().get(0).outcomeId().toString() : "";
        }
    }

    UUID outcome() {
        return Outcomes.chosen(outcome);
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
