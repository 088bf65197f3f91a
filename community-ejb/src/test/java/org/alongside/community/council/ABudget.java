package org.alongside.community.council;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.money.CostFrequency;
import org.alongside.platform.money.Money;

/** A row of feed F3 as the specification prints it, and as tests need it otherwise. */
public final class ABudget {

    public static final String KENT = "KEN";
    public static final Instant TOUCHED = Instant.parse("2026-04-01T02:00:00Z");
    public static final LocalDate START = LocalDate.of(2026, 4, 6);

    private ABudget() {
    }

    public static Cost cost(long unitPence) {
        long gross = CostFrequency.HOURLY.weekly(new Money(unitPence), new BigDecimal("14")).orElseThrow().pence();
        return new Cost(unitPence, CostFrequency.HOURLY, new BigDecimal("14"), gross, 31_20, gross - 31_20);
    }

    public static AllocationRow row(long line, String person, String reference, int number) {
        return row(line, person, reference, number, cost(17_50));
    }

    public static AllocationRow row(long line, String person, String reference, int number, Cost cost) {
        return of(KENT, line, person, reference, number, cost, START, null, null, 8);
    }

    public static AllocationRow of(String area, long line, String person, String reference, int number, Cost cost, LocalDate start,
            LocalDate end, LocalDate review, Integer weeks) {
        return new AllocationRow(line, area, person, reference, number, BudgetState.ACTIVE, ServiceType.COMMUNITY,
                "Direct payment", Delivery.DIRECT_PAYMENT, start, end, review, cost, PaymentPeriod.FOUR_WEEKLY,
                BudgetAccount.PREPAID_CARD, weeks, true, new Coding("AS123", "5706", null), "West Kent Review", TOUCHED);
    }
}
