package org.alongside.accreditation.panel.entity;

import java.time.LocalDate;

/**
 * What a person is in the body's pool at this moment. Asked anew for each act and never stored with the case: a
 * declaration may lapse at midnight and a member may leave between the vote and its close.
 *
 * @param mayVote false for advisers, who hold no vote (R-ACC-03), and for everybody who is not in the pool
 */
public record Standing(boolean fromConstituency, LocalDate servingSince, boolean mayVote, boolean broker) {

    static final Standing NONE = new Standing(false, LocalDate.MAX, false, false);
}
