package org.alongside.integration.allocation;

import static org.alongside.integration.profile.Column.optional;
import static org.alongside.integration.profile.Column.required;

import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.community.council.BudgetAccount;
import org.alongside.community.council.BudgetState;
import org.alongside.community.council.Delivery;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.community.council.ServiceType;
import org.alongside.integration.profile.ColumnType;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.platform.money.CostFrequency;

/** The columns of F3. */
public final class AllocationSchema {

    /** By this, people look for a row. */
    static final String KEY = "allocation_ref";

    private static final int REFERENCE = 40;
    private static final int COMPONENT = 120;
    private static final int CODING = 20;
    private static final int TEAM = 80;

    public static final FeedSchema COLUMNS = FeedSchema.of("F3", 1,
            required("la_code", ColumnType.LA_CODE),
            required("la_person_id", ColumnType.LA_PERSON),
            required(KEY, ColumnType.REFERENCE).upTo(REFERENCE),
            required("allocation_version", ColumnType.INTEGER),
            required("status", ColumnType.CODE).oneOf(BudgetState.class),
            required("service_type", ColumnType.TEXT).oneOf(words(ServiceType.values(), ServiceType::word)),
            optional("service_component", ColumnType.TEXT).upTo(COMPONENT),
            required("delivery_mechanism", ColumnType.TEXT).oneOf(words(Delivery.values(), Delivery::word)),
            required("start_date", ColumnType.DATE),
            optional("end_date", ColumnType.DATE),
            optional("review_due_date", ColumnType.DATE),
            required("unit_cost", ColumnType.MONEY),
            required("cost_frequency_unit_type", ColumnType.TEXT).oneOf(words(CostFrequency.values(), CostFrequency::word)),
            optional("planned_units_per_week", ColumnType.QUANTITY),
            required("gross_weekly", ColumnType.MONEY),
            required("client_contribution_weekly", ColumnType.MONEY),
            required("net_weekly", ColumnType.MONEY),
            required("payment_period", ColumnType.CODE).oneOf(PaymentPeriod.class),
            required("account_type", ColumnType.CODE).oneOf(BudgetAccount.class),
            optional("contingency_weeks", ColumnType.INTEGER),
            optional("pooling_permitted", ColumnType.YES_NO),
            optional("cost_centre", ColumnType.REFERENCE).upTo(CODING),
            optional("subjective", ColumnType.REFERENCE).upTo(CODING),
            optional("analysis", ColumnType.REFERENCE).upTo(CODING),
            optional("worker_team", ColumnType.TEXT).upTo(TEAM),
            required("updated_at", ColumnType.MOMENT));

    private AllocationSchema() {
    }

    private static <T> String[] words(T[] constants, Function<T, String> word) {
        return Stream.of(constants).map(word).toArray(String[]::new);
    }
}
