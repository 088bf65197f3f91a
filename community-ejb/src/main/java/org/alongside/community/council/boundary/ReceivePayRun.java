package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayOutcome;
import org.alongside.community.council.PayRule;
import org.alongside.community.council.PayRunFile;
import org.alongside.community.council.PayRunReceived;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.control.AllocationStage;
import org.alongside.community.council.control.PayRunIntake;
import org.alongside.community.council.control.PayRuns;
import org.alongside.community.council.entity.PayRun;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.reference.boundary.KnowBankDays;
import org.alongside.platform.usecase.UseCase;

/** A council says what it has paid (feed F4). A run is used whole or not at all; only who is not linked yet waits. */
@Stateless
public class ReceivePayRun {

    @Inject
    private AllocationStage stage;

    @Inject
    private PayRuns runs;

    @Inject
    private PayRunIntake intake;

    @Inject
    private SeePayments seeing;

    @Inject
    private KnowBankDays bankDays;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The same run again changes nothing; another one under its number is refused. */
    @UseCase("RECEIVE_PAY_RUNS")
    public PayRunReceived receive(PayRunFile file, List<PayLine> lines) {
        stage.lock();
        Optional<PayRun> before = runs.numbered(file.runNo());
        if (before.isPresent()) {
            return again(before.get(), file, lines);
        }
        List<PayOutcome> refusals = file.refusals(lines, bankDays.known());
        List<PayLine> linked = intake.linked(lines);
        refusals.addAll(intake.refusals(linked));
        if (!refusals.isEmpty()) {
            return PayRunReceived.refused(lines.size(), refusals);
        }
        PayRun run = new PayRun(file, lines, clock.instant());
        runs.add(run);
        intake.add(run, linked);
        seeing.paid(linked);
        long waiting = lines.size() - linked.size();
        journal.record(run.taken(waiting));
        return new PayRunReceived(RowFate.APPLIED, run.id(), lines.size(), linked.size(), waiting,
                PayRunIntake.waiting(lines, linked));
    }

    @UseCase("RECEIVE_PAY_RUNS")
    public boolean isUsed(String runNo) {
        return runs.numbered(runNo).isPresent();
    }

    /** Lines of a run that was used, which waited for a link. One that is here already changes nothing. */
    @UseCase("RECEIVE_PAY_RUNS")
    public PayRunReceived late(String runNo, List<PayLine> lines) {
        stage.lock();
        PayRun run = runs.numbered(runNo).orElseThrow(NotFound::new);
        List<PayLine> open = lines.stream().filter(line -> run.has(line.number()) && runs.line(run.id(), line.number()).isEmpty())
                .toList();
        List<PayLine> linked = intake.linked(open);
        List<PayOutcome> refusals = intake.refusals(linked);
        if (!refusals.isEmpty()) {
            return PayRunReceived.refused(lines.size(), refusals);
        }
        intake.add(run, linked);
        seeing.paid(linked);
        journal.record(run.taken((long) open.size() - linked.size()));
        return new PayRunReceived(open.isEmpty() ? RowFate.DUPLICATE : RowFate.APPLIED, run.id(), lines.size(), linked.size(),
                (long) open.size() - linked.size(), PayRunIntake.waiting(open, linked));
    }

    private PayRunReceived again(PayRun before, PayRunFile file, List<PayLine> lines) {
        if (!before.says(file, lines)) {
            return PayRunReceived.refused(lines.size(), List.of(PayOutcome.whole(PayRule.RUN_SAYS_SOMETHING_ELSE, file.runNo())));
        }
        return new PayRunReceived(RowFate.DUPLICATE, before.id(), lines.size(), 0, 0, List.of());
    }
}
