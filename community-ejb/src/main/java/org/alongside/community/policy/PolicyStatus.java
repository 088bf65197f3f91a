package org.alongside.community.policy;

import static org.alongside.community.policy.PolicyStep.CONFIRM;
import static org.alongside.community.policy.PolicyStep.TURN_DOWN;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** How far a change of a policy has come (section 17). */
public enum PolicyStatus implements Status<PolicyStep> {
    PROPOSED, CONFIRMED, TURNED_DOWN;

    private static final Transitions<PolicyStatus, PolicyStep> TABLE = Transitions
            .between(PolicyStatus.class, PolicyStep.class)
            .allow(PROPOSED, CONFIRM, CONFIRMED)
            .allow(PROPOSED, TURN_DOWN, TURNED_DOWN)
            .endingAt(CONFIRMED, TURNED_DOWN);

    @Override
    public Transitions<PolicyStatus, PolicyStep> transitions() {
        return TABLE;
    }
}
