package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.run.PoundsTyped;
import org.alongside.training.run.control.RunNotices;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.Run;

/** A provider asks people to lead, co-train and assist a run. */
@Stateless
public class StaffRuns {

    @Inject
    private Runs runs;

    @Inject
    private RunNews news;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** Always with pay: not to be paid is the other person's choice (R-TRN-10). */
    @UseCase("STAFF_RUNS")
    public void invite(InviteTrainer command) {
        Run run = runs.lock(command.runId());
        String name = people.names(List.of(command.personId())).getOrDefault(command.personId(), "This person");
        news.tell(run, run.invite(command.personId(), name, command.role(),
                PoundsTyped.pence("pay", command.payAnHour()), clock.instant()));
        messages.tell(command.personId(), RunNotices.invited(news.facts(run), run.places(), command.role()));
    }

    /** The person is told; a run that is open stays so, and is flagged when no co-trainer is left. */
    @UseCase("STAFF_RUNS")
    public void release(UUID runId, UUID personId) {
        Run run = runs.lock(runId);
        news.tell(run, run.withdraw(personId, clock.instant()));
        messages.tell(personId, RunNotices.released(news.facts(run)));
    }
}
