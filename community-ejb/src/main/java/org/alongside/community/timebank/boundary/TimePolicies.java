package org.alongside.community.timebank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.timebank.TimePolicy;

/** The open area's numbers, in the words of the time bank. */
@ApplicationScoped
class TimePolicies {

    @Inject
    private KnowPolicy policy;

    TimePolicy today() {
        Map<PolicyValue, Long> values = policy.values();
        return new TimePolicy(of(values, PolicyValue.TIME_LIMIT), of(values, PolicyValue.TIME_POT_LIMIT),
                of(values, PolicyValue.TIME_PROMPT), of(values, PolicyValue.TIME_REVIEW_FIRST),
                of(values, PolicyValue.TIME_REVIEW_LONGER_THAN), of(values, PolicyValue.TIME_FIRST_REMINDER),
                of(values, PolicyValue.TIME_SECOND_REMINDER), of(values, PolicyValue.TIME_TO_COORDINATOR));
    }

    private static int of(Map<PolicyValue, Long> values, PolicyValue name) {
        return Math.toIntExact(values.get(name));
    }
}
