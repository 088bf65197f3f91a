package org.alongside.community.decision;

import java.util.UUID;

/** @param ratifies the emergency decision this one confirms afterwards, or null */
public record NewDecision(About about, String title, EasyRead summary, Terms terms, Voters voters, UUID ratifies) {

    public NewDecision(About about, String title, EasyRead summary, Terms terms, Voters voters) {
        this(about, title, summary, terms, voters, null);
    }
}
