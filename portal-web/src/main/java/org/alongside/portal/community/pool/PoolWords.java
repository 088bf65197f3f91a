package org.alongside.portal.community.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.PoolLine;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;

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
}
