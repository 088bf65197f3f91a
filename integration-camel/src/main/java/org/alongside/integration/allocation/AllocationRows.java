package org.alongside.integration.allocation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.BudgetAccount;
import org.alongside.community.council.BudgetState;
import org.alongside.community.council.Coding;
import org.alongside.community.council.Cost;
import org.alongside.community.council.Delivery;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.community.council.ServiceType;
import org.alongside.integration.profile.Row;
import org.alongside.platform.money.CostFrequency;

/** From a row of the file to what the community module is told. */
final class AllocationRows {

    private static final Map<String, ServiceType> SERVICES = byWord(ServiceType.values(), ServiceType::word);
    private static final Map<String, Delivery> DELIVERIES = byWord(Delivery.values(), Delivery::word);
    private static final Map<String, CostFrequency> UNITS = byWord(CostFrequency.values(), CostFrequency::word);

    private AllocationRows() {
    }

    static AllocationRow of(Row row) {
        return new AllocationRow(row.line(), row.text("la_code"), row.text("la_person_id"), row.text(AllocationSchema.KEY),
                row.integer("allocation_version"), BudgetState.valueOf(row.text("status")),
                SERVICES.get(row.text("service_type")), row.text("service_component"),
                DELIVERIES.get(row.text("delivery_mechanism")), row.date("start_date"), row.date("end_date"),
                row.date("review_due_date"), cost(row), PaymentPeriod.valueOf(row.text("payment_period")),
                BudgetAccount.valueOf(row.text("account_type")), row.integer("contingency_weeks"),
                Boolean.TRUE.equals(row.yesNo("pooling_permitted")),
                new Coding(row.text("cost_centre"), row.text("subjective"), row.text("analysis")),
                row.text("worker_team"), row.moment("updated_at"));
    }

    private static Cost cost(Row row) {
        return new Cost(row.money("unit_cost").pence(), UNITS.get(row.text("cost_frequency_unit_type")),
                row.quantity("planned_units_per_week"), row.money("gross_weekly").pence(),
                row.money("client_contribution_weekly").pence(), row.money("net_weekly").pence());
    }

    private static <T> Map<String, T> byWord(T[] constants, Function<T, String> word) {
        return Stream.of(constants).collect(Collectors.toMap(word, Function.identity()));
    }
}
