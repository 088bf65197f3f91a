package org.alongside.platform.reference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.area.boundary.FollowCouncils;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.Provenance;
import org.alongside.platform.reference.ReferenceRule;
import org.alongside.platform.reference.control.CouncilRows;
import org.alongside.platform.reference.control.References;
import org.alongside.platform.reference.entity.ReferenceVersion;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The operator takes lists in, and decides which version counts. */
@Stateless
public class KeepReference {

    @Inject
    private References references;

    @Inject
    private FollowCouncils areas;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Part of the upload, which has read it. Nothing counts yet. */
    @UseCase("STAGE_REFERENCE")
    public UUID stage(StageVersion command) {
        Provenance from = command.from().checked();
        int number = references.hold(command.dataset()).nextNumber();
        references.same(command.dataset(), from.sha256()).ifPresent(same -> {
            throw new RuleBroken(List.of(Breach.at("file", ReferenceRule.KNOWN_ALREADY, same.number())));
        });
        ReferenceVersion version = new ReferenceVersion(command.dataset(), number, from, command.rows(),
                call.actor().personId(), clock.instant());
        if (command.dataset() == Dataset.COUNCILS) {
            areas.check(version.rows().stream().map(CouncilRows::council).toList());
        }
        references.add(version);
        journal.record(version.staged());
        return version.id();
    }

    /** From now on it counts; also one that was replaced before. */
    @UseCase("KEEP_REFERENCE")
    public void putInForce(MoveVersion command) {
        ReferenceVersion version = references.held(command.versionId());
        references.inForce(version.dataset()).filter(one -> !one.id().equals(version.id()))
                .ifPresent(before -> journal.record(before.replace()));
        references.write();
        journal.record(version.putInForce(London.today(clock), clock.instant()));
        if (version.dataset() == Dataset.COUNCILS) {
            areas.follow(version.rows().stream().map(CouncilRows::council).toList());
        }
    }

    @UseCase("KEEP_REFERENCE")
    public void discard(MoveVersion command) {
        journal.record(references.held(command.versionId()).discard());
    }
}
