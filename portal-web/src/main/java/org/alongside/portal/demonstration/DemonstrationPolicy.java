package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.AnswerPolicy;
import org.alongside.community.policy.boundary.KeepPolicy;
import org.alongside.community.policy.boundary.ProposePolicy;
import org.alongside.platform.time.London;

/** Two changes of an area's numbers: one that two people made, and one that waits for the second. */
@ApplicationScoped
class DemonstrationPolicy {

    private static final int NEXT_MONTH = 30;

    @Inject
    private Stage stage;

    @Inject
    private KeepPolicy policies;

    @Inject
    private Clock clock;

    void play(String area) {
        LocalDate day = London.today(clock).plusDays(NEXT_MONTH);
        UUID evidence = propose(area, PolicyValue.EVIDENCE, "45", day);
        stage.as("finance2." + area, area, () -> {
            policies.confirm(new AnswerPolicy(stage.command("confirm evidence " + area), evidence));
            return null;
        });
        propose(area, PolicyValue.SURPLUS, "16", day);
    }

    private UUID propose(String area, PolicyValue name, String value, LocalDate day) {
        return stage.as("finance." + area, area, () ->
                policies.propose(new ProposePolicy(stage.command("propose " + name + " " + area), name, value, day)));
    }
}
