package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** The yes-or-no questions of an application. Each starts as "not answered", and only a person changes that. */
@Embeddable
public class Declarations {

    @Enumerated(EnumType.STRING)
    private YesNo adult = YesNo.NOT_ANSWERED;

    @Enumerated(EnumType.STRING)
    @Column(name = "has_ties")
    private YesNo hasTies = YesNo.NOT_ANSWERED;

    @Enumerated(EnumType.STRING)
    @Column(name = "had_outcomes")
    private YesNo hadOutcomes = YesNo.NOT_ANSWERED;

    @Column(name = "outcomes_words")
    private String outcomesWords = "";

    protected Declarations() {
    }

    Declarations(YesNo adult) {
        this.adult = adult;
    }

    static void requireAdult(YesNo adult) {
        if (adult != YesNo.YES) {
            ApplicationRule rule = adult == YesNo.NO ? ApplicationRule.ADULTS_ONLY : ApplicationRule.ADULT_UNANSWERED;
            throw new RuleBroken(List.of(Breach.at("adult", rule)));
        }
    }

    void ties(YesNo answer) {
        hasTies = answer;
    }

    void priorOutcomes(YesNo answer, String words) {
        hadOutcomes = answer;
        outcomesWords = words;
    }

    public YesNo adult() {
        return adult;
    }

    public YesNo hasTies() {
        return hasTies;
    }

    public YesNo hadOutcomes() {
        return hadOutcomes;
    }

    public String outcomesWords() {
        return outcomesWords;
    }
}
