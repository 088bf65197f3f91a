package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.Control;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.control.SittingMember;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.ConstituencyDeclaration;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The control officer sees whether control holds and who has to declare again: yes or no, never what (R-ACC-04). */
@Stateless
public class WatchControl {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KnowPeople people;

    @Inject
    private Clock clock;

    /** Met or not, the band, whether one loss would end it, and who has to declare again by when. */
    @UseCase("WATCH_CONTROL")
    public ControlReport report() {
        LocalDate today = London.today(clock);
        AccreditationBody body = bodies.inChargeOn(today).orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE));
        Roster roster = members.roster(body.id(), today);
        Control control = roster.control(body.floor());
        List<SittingMember> missing = roster.withoutLiveDeclaration();
        Map<UUID, String> names = people.names(missing.stream().map(m -> m.member().personId()).toList());
        return new ControlReport(body.name(), control.met(), control.band(), control.oneLossAway(), missing.stream()
                .map(m -> new ControlReport.ToDeclare(m.member().personId(),
                        names.getOrDefault(m.member().personId(), ""),
                        m.declaration().map(ConstituencyDeclaration::reconfirmBy).orElse(null))).toList());
    }
}
