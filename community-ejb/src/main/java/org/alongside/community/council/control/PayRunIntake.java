package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayOutcome;
import org.alongside.community.council.PayRule;
import org.alongside.community.council.entity.PaidLine;
import org.alongside.community.council.entity.PayRun;
import org.alongside.community.council.entity.PayRunCheck;

/** Finds what the lines of a pay run are about, with as many questions for many lines as for few, and keeps them. */
@ApplicationScoped
public class PayRunIntake {

    @Inject
    private Links links;

    @Inject
    private Identifiers identifiers;

    @Inject
    private Budgets budgets;

    @Inject
    private PayRuns runs;

    /** Those about somebody who is linked for certain. */
    public List<PayLine> linked(List<PayLine> lines) {
        UnaryOperator<String> kept = kept();
        Set<String> known = links.confirmed(lines.stream().map(line -> kept.apply(line.laPersonId()))
                .collect(Collectors.toSet()));
        return lines.stream().filter(line -> known.contains(kept.apply(line.laPersonId()))).toList();
    }

    public List<PayOutcome> refusals(List<PayLine> linked) {
        Set<String> references = linked.stream().map(PayLine::reference).collect(Collectors.toSet());
        LocalDate first = linked.stream().map(PayLine::periodStart).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        PayRunCheck check = new PayRunCheck(budgets.versionsOf(references),
                references.isEmpty() ? List.of() : runs.since(references, first), kept());
        List<PayOutcome> broken = new ArrayList<>();
        linked.forEach(line -> broken.addAll(check.refusals(line, corrected(line))));
        return broken;
    }

    public void add(PayRun run, List<PayLine> linked) {
        for (PayLine line : linked) {
            Optional<PaidLine> corrected = corrected(line);
            PaidLine paid = new PaidLine(run.id(), line, corrected.orElse(null));
            corrected.ifPresent(one -> one.takenBackBy(paid));
            runs.add(paid);
        }
    }

    public static List<PayOutcome> waiting(List<PayLine> lines, List<PayLine> linked) {
        Set<PayLine> used = Set.copyOf(linked);
        return lines.stream().filter(line -> !used.contains(line))
                .map(line -> line.outcome(PayRule.NO_LINK, line.laPersonId())).toList();
    }

    private Optional<PaidLine> corrected(PayLine line) {
        return line.reversesRun() == null || line.reversesLine() == null ? Optional.empty()
                : runs.numbered(line.reversesRun()).flatMap(run -> runs.line(run.id(), line.reversesLine()));
    }

    private UnaryOperator<String> kept() {
        Map<String, String> merged = identifiers.all();
        return id -> merged.getOrDefault(id, id);
    }
}
