package org.alongside.community.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.alongside.community.decision.Tally;

/** The last count that was made, as it stays when who voted is forgotten. */
@Embeddable
public class Count {

    @Column(name = "counted_at")
    private Instant at;

    private Integer voters;

    private Integer yes;

    private Integer no;

    private Integer abstain;

    private Integer objecting;

    protected Count() {
    }

    Count(Tally tally, Instant at) {
        this.at = at;
        voters = tally.electors();
        yes = tally.yes();
        no = tally.no();
        abstain = tally.abstain();
        objecting = tally.objecting();
    }

    Instant at() {
        return at;
    }

    Tally tally() {
        return new Tally(voters, yes, no, abstain, objecting);
    }
}
