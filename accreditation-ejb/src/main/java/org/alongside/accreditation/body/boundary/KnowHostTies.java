package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.HostTies;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.accreditation.body.entity.TieToHost;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The coordinator keeps who works for, with or against the body's host, so that their cases go elsewhere (R-ACC-10). */
@Stateless
public class KnowHostTies {

    @Inject
    private Bodies bodies;

    @Inject
    private HostTies ties;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Returns the tie's identifier. Refused where no body is in charge, or it has no host. */
    @UseCase("RECORD_HOST_TIE")
    public UUID record(RecordTie command) {
        HostOrganisation host = host().findFirst().orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE));
        TieToHost tie = new TieToHost(UUID.randomUUID(), host.id(), command.personId(), command.tie(), London.today(clock));
        ties.add(tie);
        journal.record(tie.begun());
        return tie.id();
    }

    /** From today on the tie no longer counts; that there was one stays. */
    @UseCase("RECORD_HOST_TIE")
    public void end(EndTie command) {
        journal.record(ties.get(command.tieId()).end(London.today(clock)));
    }

    /** Everybody tied to the host of the body in charge; empty where there is no host. */
    @UseCase("KNOW_HOST_TIES")
    public List<KnownTie> all() {
        return host().flatMap(host -> ties.to(host.id(), London.today(clock)).stream()
                .map(tie -> new KnownTie(tie.id(), tie.personId(), host.read().name(), tie.tie(),
                        tie.tie().needsReciprocalBody(host.conflicted())))).toList();
    }

    /** The ties of one person. */
    @UseCase("KNOW_HOST_TIES")
    public List<KnownTie> of(UUID personId) {
        return all().stream().filter(tie -> tie.personId().equals(personId)).toList();
    }

    private Stream<HostOrganisation> host() {
        return bodies.inChargeOn(London.today(clock)).flatMap(bodies::hostOf).stream();
    }
}
