package org.alongside.integration.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.lane.boundary.OpenLanes;
import org.alongside.integration.partner.PartnerEvent;
import org.alongside.integration.partner.PartnerRule;
import org.alongside.integration.partner.control.Partners;
import org.alongside.integration.partner.entity.KillSwitch;
import org.alongside.integration.partner.entity.Partner;
import org.alongside.integration.partner.entity.ProfileVersion;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** The feed keeper writes down partners and how they write, and stops feeds. */
@Stateless
public class KeepPartners {

    @Inject
    private Partners partners;

    @Inject
    private OpenLanes lanes;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("KEEP_PARTNERS")
    public UUID add(AddPartner command) {
        if (partners.isTaken(command.code())) {
            throw new RuleBroken(List.of(Breach.at("code", PartnerRule.CODE_TAKEN)));
        }
        Partner partner = new Partner(command.code(), command.name(), command.kind(), command.contact(),
                command.agreement(), command.agreementUntil());
        partners.add(partner);
        journal.record(new PartnerEvent.PartnerAdded(partner.id(), command.kind()));
        return partner.id();
    }

    @UseCase("KEEP_PARTNERS")
    public void renew(RenewAgreement command) {
        Partner partner = partners.get(command.partnerId());
        partner.agree(command.agreement(), command.until());
        journal.record(new PartnerEvent.AgreementRenewed(partner.id()));
    }

    @UseCase("KEEP_PARTNERS")
    public UUID add(AddProfile command) {
        partners.get(command.partnerId());
        ProfileJson.read(command.body());
        ProfileVersion profile = new ProfileVersion(command.partnerId(), command.feed(),
                partners.lastNumber(command.partnerId(), command.feed()) + 1, command.body(), me(), clock.instant());
        partners.add(profile);
        journal.record(profile.made());
        return profile.id();
    }

    /** By somebody else than who wrote it. */
    @UseCase("APPROVE_PROFILE")
    public void approve(ApproveProfile command) {
        journal.record(partners.profile(command.profileId()).approve(me(), clock.instant()));
    }

    @UseCase("STOP_FEEDS")
    public void stop(StopFeed command) {
        KillSwitch stop = new KillSwitch(command.feed() == null ? "" : command.feed().name(), command.because(), me(),
                clock.instant());
        partners.add(stop);
        journal.record(stop.thrown());
    }

    @UseCase("STOP_FEEDS")
    public void lift(LiftStop command) {
        KillSwitch stop = partners.thrown().stream().filter(one -> one.id().equals(command.stopId())).findFirst()
                .orElseThrow(NotFound::new);
        journal.record(stop.lift(me(), clock.instant()));
        partners.endpoints().stream().filter(one -> stop.stops(one.feed())).forEach(one -> lanes.wake(one.id()));
    }

    private UUID me() {
        return call.actor().id();
    }
}
