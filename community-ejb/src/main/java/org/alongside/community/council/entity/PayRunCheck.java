package org.alongside.community.council.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayOutcome;
import org.alongside.community.council.PayRule;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.community.council.PaymentType;

/** Holds the lines of a pay run against the budgets they are for, against what was paid before, and against each other. */
public final class PayRunCheck {

    private final Map<String, List<Budget>> budgets = new HashMap<>();
    private final Map<String, List<PaidLine>> paid = new HashMap<>();
    private final Map<String, List<PayLine>> seen = new HashMap<>();
    private final UnaryOperator<String> person;

    /** @param person what an identifier means after merges */
    public PayRunCheck(List<Budget> budgets, List<PaidLine> paid, UnaryOperator<String> person) {
        budgets.forEach(one -> this.budgets.computeIfAbsent(one.reference(), key -> new ArrayList<>()).add(one));
        paid.forEach(one -> this.paid.computeIfAbsent(one.reference(), key -> new ArrayList<>()).add(one));
        this.person = person;
    }

    /** Of a line about somebody who is linked. Lines are asked for in their order: each is seen by the next. */
    public List<PayOutcome> refusals(PayLine line, Optional<PaidLine> corrected) {
        List<PayOutcome> broken = new ArrayList<>();
        budget(line).forEach(rule -> broken.add(line.outcome(rule, line.reference())));
        when(line.type() == PaymentType.ADJUSTMENT && line.reversesLine() != null && corrected.filter(one ->
                one.counts() && one.reference().equals(line.reference())).isEmpty(), PayRule.UNKNOWN_CORRECTION, line, broken);
        when(isPaidBefore(line), PayRule.PAID_BEFORE, line, broken);
        when(line.type() == PaymentType.REGULAR && !isPaidBefore(line) && overlapsRegular(line), PayRule.PERIOD_OVERLAPS, line,
                broken);
        seen.computeIfAbsent(line.reference(), key -> new ArrayList<>()).add(line);
        return broken;
    }

    private Stream<PayRule> budget(PayLine line) {
        List<Budget> versions = budgets.getOrDefault(line.reference(), List.of());
        Optional<Budget> newest = versions.stream().max(Comparator.comparingInt(Budget::number));
        if (newest.filter(one -> !one.isCancelled()).isEmpty()) {
            return Stream.of(PayRule.NOT_IN_FORCE);
        }
        if (!person.apply(newest.get().laPersonId()).equals(person.apply(line.laPersonId()))) {
            return Stream.of(PayRule.OF_SOMEBODY_ELSE);
        }
        Optional<Budget> inForce = versions.stream().filter(one -> one.pays(line.periodStart(), line.periodEnd()))
                .max(Comparator.comparingInt(Budget::number));
        if (inForce.isEmpty()) {
            return Stream.of(PayRule.NOT_IN_FORCE);
        }
        PaymentPeriod period = inForce.get().period();
        boolean otherDays = line.type() == PaymentType.REGULAR && period == PaymentPeriod.FOUR_WEEKLY
                && line.days() != period.days();
        return otherDays ? Stream.of(PayRule.NOT_FOUR_WEEKS) : Stream.empty();
    }

    private boolean isPaidBefore(PayLine line) {
        return paid.getOrDefault(line.reference(), List.of()).stream().anyMatch(one -> one.isTheSameAs(line))
                || seen.getOrDefault(line.reference(), List.of()).stream().anyMatch(one -> one.type() == line.type()
                        && one.periodStart().equals(line.periodStart()));
    }

    private boolean overlapsRegular(PayLine line) {
        return paid.getOrDefault(line.reference(), List.of()).stream().anyMatch(one -> one.isRegularFor(line))
                || seen.getOrDefault(line.reference(), List.of()).stream().anyMatch(one -> one.type() == PaymentType.REGULAR
                        && one.overlaps(line.periodStart(), line.periodEnd()));
    }

    private static void when(boolean wrong, PayRule rule, PayLine line, List<PayOutcome> broken) {
        if (wrong) {
            broken.add(line.outcome(rule, rule == PayRule.UNKNOWN_CORRECTION ? line.reversesLine() : line.periodStart()));
        }
    }
}
