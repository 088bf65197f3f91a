package org.alongside.community.timebank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.KnowSwitches;
import org.alongside.community.timebank.entity.ReviewPolicy.Flag;

/**
 * Whether safeguarding wants somebody's exchanges looked at; nobody learns why. One answer for each person asked about:
 * who has none counts as not known. When the question itself fails, so does what was asked for, and nothing is arranged.
 */
@ApplicationScoped
class SafetyFlags {

    @Inject
    private KnowSwitches switches;

    List<Flag> of(Collection<UUID> people) {
        Set<UUID> watched = switches.set(SwitchKind.REVIEW_ALL, people);
        return people.stream().map(one -> watched.contains(one) ? Flag.WATCHED : Flag.CLEAR).toList();
    }
}
