package org.alongside.portal.community.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.card.boundary.AnswerCard;
import org.alongside.community.card.boundary.CardToConfirm;
import org.alongside.community.card.boundary.ConfirmCards;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Somebody says whether a card is who says so's. */
@Named("communityCardWhose")
@RequestScoped
public class WhosePage {

    private static final String THEIRS = "theirs";

    @Inject
    private ConfirmCards confirming;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private CardToConfirm card;
    private String answer = "";

    public void load() {
        card = confirming.one(page.id("id"));
    }

    public void say() {
        if (answer.isBlank()) {
            problems.add("answer", "Choose what you have found out.");
        }
        if (!problems.isAny()) {
            confirming.answer(new AnswerCard(formKey.getValue(), card.cardId(), THEIRS.equals(answer)));
            page.goTo("community/card/to-confirm?done=yes");
        }
    }

    public List<Choice> getChoices() {
        return List.of(new Choice(THEIRS, "It is theirs: I have seen a statement with both names on it"),
                new Choice("unsure", "I could not make sure"));
    }

    public CardToConfirm getCard() {
        return card;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
