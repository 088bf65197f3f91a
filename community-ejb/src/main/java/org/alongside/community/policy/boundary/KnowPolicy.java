package org.alongside.community.policy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.control.Policies;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What the open area has decided about its numbers; part of other use cases. */
@Stateless
public class KnowPolicy {

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    /** As it counts today. */
    @UseCase("KNOW_POLICY")
    public long value(PolicyValue name) {
        return policies.value(name, London.today(clock));
    }

    /** As it counted, or will count, on that day. */
    @UseCase("KNOW_POLICY")
    public long valueOn(PolicyValue name, LocalDate day) {
        return policies.value(name, day);
    }

    /** All of them as they count today, with one question to the database. */
    @UseCase("KNOW_POLICY")
    public Map<PolicyValue, Long> values() {
        return policies.values(London.today(clock));
    }
}
