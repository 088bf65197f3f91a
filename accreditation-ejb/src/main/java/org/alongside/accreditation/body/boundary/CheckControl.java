package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
        int floor = Math.max(body.floor(), standards.inForce().parameter(ParameterKey.CONTROL_FLOOR));
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
