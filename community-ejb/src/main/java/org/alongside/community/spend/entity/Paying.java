package org.alongside.community.spend.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.BankDay;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.money.Apportionment;
import org.alongside.platform.money.Money;

/**
 * How an approved {@link Spend} is paid, what happens when it costs more, and how money that comes back finds those who
 * paid (R-POOL-15, 17, 19).
 */
public final class Paying {

    private final Spend spend;

    public Paying(Spend spend) {
        this.spend = spend;
    }

    /**
     * What an invoice asks above what is held, and so has to be held too: nothing, or a little.
     *
     * @param mostPence    so much more at most, whatever is held
     * @param mostPercent  and so much of what is held
     */
    public long extra(long pence, long mostPence, long mostPercent) {
        long held = spend.heldPence();
        long allowed = spend.paidPence() > 0 ? 0 : Math.min(mostPence, held * mostPercent / 100);
        if (pence > held + allowed) {
            throw new RuleBroken(List.of(Breach.at("amount", SpendRule.MORE_THAN_HELD, new Money(held).toString(),
                    new Money(allowed).toString())));
        }
        return Math.max(0, pence - held);
    }

    /** @param today a payment is never written down before its day */
    public SpendEvent prepare(long pence, LocalDate paidOn, boolean last, UUID personId, LocalDate today) {
        spend.requireOpenFor(SpendStep.PAY);
        if (spend.payments().stream().anyMatch(SpendPayment::waits)) {
            throw new RuleBroken(SpendRule.PAYMENT_WAITS);
        }
        BankDay.required("paidOn", paidOn, today);
        boolean nothingLeft = last || pence >= spend.heldPence();
        SpendPayment payment = new SpendPayment(spend, pence, paidOn, nothingLeft, personId);
        spend.paymentsKept().add(payment);
        return new SpendEvent.PaymentPrepared(spend.id(), spend.poolId(), payment.id(), pence);
    }

    /** The extra of an invoice is shared as the rest was, where everybody said they would pay that much. */
    public Split shareExtra(long extra, PoolFacts pool) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        spend.shares().stream().filter(SpendShare::pays).forEach(one -> weights.put(one.membershipId(), one.weight()));
        Split more = Split.of(extra, weights, pool.members());
        boolean tooMuch = spend.shares().stream().filter(SpendShare::pays)
                .anyMatch(one -> !one.canLiveWith(one.sharePence() + more.of(one.membershipId())));
        if (tooMuch) {
            throw new RuleBroken(List.of(Breach.at("amount", SpendRule.SHARES_ROSE)));
        }
        return more;
    }

    /**
     * The invoice asks more than may be added: nothing stays held, and everybody is asked about the new price as if it
     * were the first (R-POOL-15). Approvals were given to the old price, so they are given again.
     *
     * @return what was held and is free again
     */
    public Map<HeldPart, Long> askAgain(long price, Instant now) {
        if (spend.status() != SpendStatus.APPROVED) {
            throw new Stale(spend.status().name(), Set.of());
        }
        if (price <= spend.heldPence()) {
            throw new RuleBroken(List.of(Breach.at("amount", SpendRule.PRICE_NOT_HIGHER,
                    new Money(spend.heldPence()).toString())));
        }
        Map<HeldPart, Long> held = spend.stillHeld();
        held.keySet().forEach(HeldPart::release);
        beginAgain(price, now);
        return held;
    }

    /** The group decides anew, too, when it has to. */
    private void beginAgain(long price, Instant now) {
        spend.totalPence = price;
        spend.decisionId = null;
        spend.hurriedBy = null;
        spend.approvals.forEach(SpendApproval::drop);
        spend.payments.stream().filter(SpendPayment::waits).forEach(SpendPayment::drop);
        spend.shares.forEach(one -> one.cap(null));
        spend.shares.stream().filter(SpendShare::pays).forEach(SpendShare::askAgain);
        spend.move(SpendStep.SEND_BACK, now);
        if (spend.fromPot) {
            spend.move(SpendStep.SHARES_READY, now);
        }
    }

    /** Holds so much of this lot, or so much more. */
    public void hold(UUID lotId, UUID membershipId, long pence) {
        spend.holds().stream().filter(part -> part.lotId().equals(lotId)).findFirst()
                .ifPresentOrElse(part -> part.hold(pence),
                        () -> spend.addHold(new HeldPart(spend, lotId, membershipId, pence)));
    }

    /** Two people from two households: never who wrote it down, nor who is paid. */
    public SpendEvent.PaymentReleased release(UUID paymentId, MemberFacts by, PoolFacts pool, Instant now) {
        SpendPayment payment = spend.payment(paymentId);
        requireAnother(payment, by, pool);
        spend.move(payment.isLast() ? SpendStep.PAY : SpendStep.PAY_PART, now);
        payment.release(by.personId());
        spend.paidOn = payment.paidOn();
        return new SpendEvent.PaymentReleased(spend.id(), spend.poolId(), paymentId, payment.pence(), payment.isLast());
    }

    private void requireAnother(SpendPayment payment, MemberFacts by, PoolFacts pool) {
        boolean same = by.personId().equals(payment.preparedBy())
                || pool.member(payment.preparedBy()).filter(by::sharesHouseholdWith).isPresent();
        if (!payment.waits() || same) {
            throw new RuleBroken(SpendRule.RELEASED_BY_WHO_PREPARED);
        }
        if (by.membershipId().equals(spend.payeeMember())) {
            throw new RuleBroken(SpendRule.PAID_TO_YOU);
        }
    }

    /** By lot, in the proportions in which it was held. */
    public Map<HeldPart, Long> pay(long pence) {
        List<HeldPart> parts = spend.holds().stream().filter(part -> part.left() > 0).toList();
        Map<HeldPart, Long> paid = byParts(pence, parts, parts.stream().map(HeldPart::left).toList());
        paid.forEach(HeldPart::pay);
        return paid;
    }

    /** What is left of the holds after the last payment goes back. */
    public Map<HeldPart, Long> restAfter(SpendEvent.PaymentReleased released) {
        Map<HeldPart, Long> rest = released.last() ? spend.stillHeld() : Map.of();
        rest.keySet().forEach(HeldPart::release);
        return rest;
    }

    /** Back to the lots that paid, in the proportions in which they did, and never more than each paid. */
    public Map<HeldPart, Long> refund(long pence, Instant now) {
        List<HeldPart> parts = spend.holds().stream().filter(part -> part.refundable() > 0).toList();
        long most = parts.stream().mapToLong(HeldPart::refundable).sum();
        if (pence > most) {
            throw new RuleBroken(List.of(Breach.at("amount", SpendRule.REFUND_MORE_THAN_PAID,
                    new Money(most).toString())));
        }
        spend.move(SpendStep.REFUND, now);
        Map<HeldPart, Long> back = byParts(pence, parts, parts.stream().map(HeldPart::paidPence).toList());
        if (back.entrySet().stream().anyMatch(one -> one.getValue() > one.getKey().refundable())) {
            back = byParts(pence, parts, parts.stream().map(HeldPart::refundable).toList());
        }
        back.forEach(HeldPart::refund);
        return back;
    }

    private static Map<HeldPart, Long> byParts(long pence, List<HeldPart> parts, List<Long> weights) {
        List<Long> amounts = Apportionment.of(pence, weights).amounts();
        Map<HeldPart, Long> result = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (amounts.get(i) > 0) {
                result.put(parts.get(i), amounts.get(i));
            }
        }
        return result;
    }
}
