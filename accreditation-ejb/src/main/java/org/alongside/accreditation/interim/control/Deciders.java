package org.alongside.accreditation.interim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.boundary.CheckControl;
import org.alongside.accreditation.body.boundary.ChoosePanel;
import org.alongside.accreditation.body.boundary.PoolMember;
import org.alongside.accreditation.interim.InterimRule;
import org.alongside.accreditation.interim.Member;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** Who may decide about a measure: members of the body in charge who may vote there today and have no tie to the broker. */
@ApplicationScoped
public class Deciders {

    @Inject
    private ChoosePanel body;

    @Inject
    private CheckControl control;

    @Inject
    private KnowLinks links;

    /** Refused while the body may not decide at all (R-ACC-01), and for whoever may not vote in it. */
    public Member require(UUID person) {
        control.requireControl();
        return find(person).orElseThrow(() -> new RuleBroken(InterimRule.MEMBER_MAY_NOT_DECIDE));
    }

    public Optional<Member> find(UUID person) {
        return voting().stream().filter(one -> one.personId().equals(person))
                .map(one -> new Member(one.personId(), one.fromConstituency())).findFirst();
    }

    /** Everybody who may decide about this broker. */
    public List<UUID> about(UUID broker) {
        return voting().stream().map(PoolMember::personId).filter(one -> !isTied(one, broker)).toList();
    }

    /** Whoever is the broker, or tied to them, gets the answer that there is no such measure (R-ACC-50). */
    public void requireUntied(UUID person, UUID broker) {
        if (isTied(person, broker)) {
            throw new NotFound();
        }
    }

    public boolean isTied(UUID person, UUID broker) {
        return person.equals(broker) || !links.between(person, broker).isEmpty();
    }

    private List<PoolMember> voting() {
        return body.pool().stream().filter(one -> !one.voteBarred()).toList();
    }
}
