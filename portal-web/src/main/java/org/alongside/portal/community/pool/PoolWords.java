package org.alongside.portal.community.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.AgreementView;
import org.alongside.community.pool.boundary.PoolLine;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.boundary.EndView;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.routing.CurrentPage;

/** What pool pages offer to choose from, and say about a pool. */
@Named("poolWords")
@ApplicationScoped
public class PoolWords {

    public List<Choice> getKinds() {
        return Choices.of(PoolKind::label, PoolKind.values());
    }

    public List<Choice> getCategories() {
        return Choices.of(SpendCategory::label, SpendCategory.values());
    }

    public List<Choice> getHolders() {
        return Choices.of(HolderKind::label, HolderKind.values());
    }

    public List<Choice> getTasks() {
        return Stream.of(PoolTask.values()).map(one -> new Choice(one.name(), one.label(), one.purpose())).toList();
    }

    /** What a member can put in; a grant is written down by the treasurer. */
    public List<Choice> getSources() {
        return Stream.of(MoneySource.values()).filter(one -> !one.isOfThePot())
                .map(one -> new Choice(one.name(), one.label())).toList();
    }

    public List<Choice> getShortfalls() {
        return Choices.of(ShortfallRule::label, ShortfallRule.values());
    }

    public List<Choice> getAbsences() {
        return Choices.of(AbsenceRule::label, AbsenceRule.values());
    }

    /** Where somebody stands with one of their pools, and what they can do about it. */
    public String next(PoolLine line) {
        return switch (line.mine()) {
            case INVITED -> line.status() == PoolStatus.FORMING
                    ? "Being set up. Read what the group agrees on, and sign it if you agree."
                    : "You are invited. Read what the group agrees on.";
            case APPLIED -> "You have asked to join. The group decides about it.";
            case NOTICE, SETTLING -> "You are leaving. What is yours is on its way back to you.";
            default -> line.status().label();
        };
    }

    /** What it takes to end a pool, step by step, with how far each is. */
    static List<Choice> endSteps(EndView it) {
        boolean ending = it.status() == PoolStatus.WINDING_UP;
        boolean closed = it.status() == PoolStatus.CLOSED;
        return List.of(
                new Choice(it.end().passed() || ending || closed ? "Done" : it.end().asked() ? "Being asked" : "Not yet",
                        "The group decides, with two thirds"),
                new Choice(ending || closed ? "Done" : "Not yet",
                        "Nothing new begins, and what was set aside is paid or called off"),
                new Choice(it.bank() == 0 && (ending || closed) ? "Done" : "Not yet",
                        "Everybody has back what is theirs. A grant goes back to whoever gave it"),
                new Choice(closed || it.end().closedBy() != null ? "Done" : "Not yet", "The treasurer says that nothing is left"),
                new Choice(closed ? "Done" : "Not yet", "Finance looks at it and closes the pool"));
    }

    /** What somebody has just done with an agreement. */
    static String doneWithAgreement(CurrentPage page, AgreementView agreement) {
        Map<String, String> words = Map.of(
                "signed", agreement.status() == PoolStatus.FORMING && !agreement.canBegin()
                        ? "You have signed. The pool can begin when a second person has signed." : "You have signed.",
                "changed", "The new version is written. Nothing changes before the group has said yes to it.",
                "asked", "The question is written. You open the vote under “Decide together”.",
                "renewed", "This version counts now.");
        return words.keySet().stream().filter(one -> page.text(one).equals("yes")).findFirst().map(words::get).orElse("");
    }

    /** How a council's request stands, for those who settle it; the labels speak to the person. */
    public String stands(ClawbackStatus status) {
        return switch (status) {
            case WITH_PERSON -> "Waits for the person's answer";
            case ESCALATED -> "No answer: talk with the person";
            case CHALLENGED -> "The person disagrees: wait for what the council writes";
            case AGREED, REDUCED -> "Agreed: set it aside";
            default -> status.label();
        };
    }
}
