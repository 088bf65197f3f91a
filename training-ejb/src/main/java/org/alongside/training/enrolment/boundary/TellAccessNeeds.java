package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.NeedsTold;
import org.alongside.training.enrolment.control.AccessNeeds;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.AccessNeed;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.boundary.ReadRuns;

/** A learner says what to arrange, changes it, and takes it away, whenever they like. Nobody asks why (R-TRN-38). */
@Stateless
public class TellAccessNeeds {

    @Inject
    private AccessNeeds needs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private ReadRuns runs;

    @Inject
    private KeptNeeds kept;

    @Inject
    private CurrentCall call;

    /** Everything that is kept of me, so that I can see it and take it away. */
    @UseCase("TELL_ACCESS_NEEDS")
    public List<MyNeeds> mine() {
        Map<UUID, UUID> runOf = enrolments.of(me()).stream().collect(Collectors.toMap(Enrolment::id, Enrolment::runId));
        Map<UUID, ListedRun> listed = runs.listed(runOf.values());
        return needs.of(me()).stream().map(one -> view(one, listed.get(runOf.get(one.enrolmentId())))).toList();
    }

    /** For this booking of mine, or, without one, what I keep for the next; nothing when I said nothing. */
    @UseCase("TELL_ACCESS_NEEDS")
    public NeedsTold told(UUID enrolmentId) {
        return kept.find(me(), enrolmentId).map(AccessNeed::needs).orElse(NeedsTold.NONE);
    }

    /** Instead of what I said before; to say nothing takes it away. {@code NotFound} for another's booking. */
    @UseCase("TELL_ACCESS_NEEDS")
    public void tell(TellNeeds command) {
        if (command.enrolmentId() != null) {
            enrolments.runOf(command.enrolmentId(), me());
        }
        kept.replace(me(), command.enrolmentId(), command.told().checked());
    }

    /** Gone at once, from the record of this booking or from what I keep. */
    @UseCase("TELL_ACCESS_NEEDS")
    public void forget(UUID enrolmentId) {
        kept.replace(me(), enrolmentId, NeedsTold.NONE);
    }

    private static MyNeeds view(AccessNeed need, ListedRun run) {
        return new MyNeeds(need.enrolmentId(), run == null ? "" : run.title(), run == null ? null : run.startsAt(),
                need.needs());
    }

    private UUID me() {
        return call.actor().personId();
    }
}
