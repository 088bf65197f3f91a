package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Whether a body may decide at this very instant; every deciding act asks (R-ACC-01, R-ACC-12). */
@Stateless
public class CheckControl {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private ReadStandards standards;

    @Inject
    private Clock clock;

    /** Refused while the body in charge of this area does not meet this area's floor, or may not decide at all. */
    @UseCase("CHECK_CONTROL")
    public void requireControl() {
        LocalDate today = London.today(clock);
        AccreditationBody body = bodies.inChargeOn(today)
                .orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE));
        requireControl(body, Math.max(body.floor(), standards.inForce().parameter(ParameterKey.CONTROL_FLOOR)), today);
    }

    /** The same for a body of another area that decides a case here; the floor is its own (R-ACC-10). */
    @UseCase("CHECK_CONTROL")
    public void requireControlOf(UUID bodyId) {
        AccreditationBody body = bodies.find(bodyId);
        requireControl(body, body.floor(), London.today(clock));
    }

    private void requireControl(AccreditationBody body, int floor, LocalDate today) {
        if (!members.roster(body.id(), today).control(floor).met()) {
            throw new RuleBroken(BodyRule.CONTROL_NOT_MET);
        }
        if (!body.status().decides() && body.status() != BodyStatus.IN_BREACH) {
            throw new RuleBroken(BodyRule.BODY_CANNOT_DECIDE);
        }
    }

    /** Refused while the steward group does not meet the same rule. */
    @UseCase("CHECK_CONTROL")
    public void requireStewardControl() {
        AccreditationBody steward = bodies.stewardGroup()
                .orElseThrow(() -> new RuleBroken(BodyRule.STEWARD_GROUP_MISSING));
        if (!members.roster(steward.id(), London.today(clock)).control(steward.floor()).met()) {
            throw new RuleBroken(BodyRule.STEWARD_CONTROL_NOT_MET);
        }
    }
}
