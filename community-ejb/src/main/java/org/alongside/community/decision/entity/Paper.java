package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.community.decision.EasyRead;
import org.alongside.platform.error.Answers;
import org.alongside.platform.text.PlainText;

/** What people read and vote on in one round. It is kept when the next round has another text. */
@Entity
@Table(schema = "community", name = "decision_paper")
public class Paper extends DecisionPart {

    private static final int LONGEST_TITLE = 120;

    private String title;

    private String what;

    @Column(name = "how_much")
    private String howMuch;

    @Column(name = "whose_money")
    private String whoseMoney;

    @Column(name = "if_no")
    private String ifNo;

    @Column(name = "when_is_it")
    private String when;

    @Column(name = "how_to_vote")
    private String howToVote;

    @Column(name = "who_helps")
    private String whoHelps;

    protected Paper() {
    }

    Paper(Decision decision, int round, String title, EasyRead summary) {
        super(decision, round);
        write(title, summary);
    }

    final void write(String newTitle, EasyRead given) {
        Answers answers = new Answers();
        title = answers.read(() -> PlainText.required("title", newTitle, LONGEST_TITLE));
        EasyRead summary = answers.read(given::checked);
        answers.require();
        what = summary.what();
        howMuch = summary.howMuch();
        whoseMoney = summary.whoseMoney();
        ifNo = summary.ifNo();
        when = summary.when();
        howToVote = summary.howToVote();
        whoHelps = summary.whoHelps();
    }

    public String title() {
        return title;
    }

    public EasyRead summary() {
        return new EasyRead(what, howMuch, whoseMoney, ifNo, when, howToVote, whoHelps);
    }
}
