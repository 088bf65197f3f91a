package org.alongside.accreditation.panel.entity;

import java.util.Collection;
import java.util.Collections;
import org.alongside.accreditation.panel.Majority;
import org.alongside.accreditation.panel.Vote;

/** The count of a vote. Abstentions are kept, and are not votes cast (R-ACC-51, R-ACC-52). */
public record Tally(int inFavour, int against, int abstained) {

    static Tally of(Collection<Vote> votes) {
        return new Tally(Collections.frequency(votes, Vote.FOR), Collections.frequency(votes, Vote.AGAINST),
                Collections.frequency(votes, Vote.ABSTAIN));
    }

    public boolean carries(Majority majority) {
        return majority.reached(inFavour, inFavour + against);
    }

    /** Nobody has a casting vote, so equal votes decide nothing. */
    public boolean isTie(Majority majority) {
        return majority == Majority.MORE_THAN_HALF && inFavour == against;
    }
}
