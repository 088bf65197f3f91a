package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.platform.usecase.UseCase;

/** Other features ask whether something of a person is paused to protect somebody; they are not told why (R-SAFE-08). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowSwitches {

    @Inject
    private Switches switches;

    @Inject
    private Clock clock;

    @UseCase("KNOW_SWITCHES")
    public boolean isSet(SwitchKind kind, UUID personId) {
        return !set(kind, Set.of(personId)).isEmpty();
    }

    /** Those of these people for whom it is; one question for all of them. */
    @UseCase("KNOW_SWITCHES")
    public Set<UUID> set(SwitchKind kind, Collection<UUID> people) {
        return switches.paused(kind, people, clock.instant());
    }
}
