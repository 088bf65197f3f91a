package org.alongside.inside;

import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.alongside.community.council.BudgetView;
import org.alongside.community.council.boundary.ReadCouncilMoney;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.MonthOfEndpoint;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.ReadMonth;
import org.alongside.integration.message.boundary.SettleHeld;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A council's files of budgets and pay runs, from the transport's hand to the person's page. */
@ExtendWith(ArquillianExtension.class)
class AllocationsComeInIT {

    private static final String HEADER = "allocation_ref,la_code,la_person_id,allocation_version,status,service_type,"
            + "service_component,delivery_mechanism,start_date,end_date,review_due_date,unit_cost,"
            + "cost_frequency_unit_type,planned_units_per_week,gross_weekly,client_contribution_weekly,net_weekly,"
            + "payment_period,account_type,contingency_weeks,pooling_permitted,updated_at";
    private static final String PAY_HEADER = "la_code,pay_run_no,line_no,la_person_id,allocation_ref,payment_type,"
            + "period_start,period_end,gross_amount,contribution_amount,net_amount,payee_kind,pay_date,payment_method";

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private TakeIn taking;

    @Inject
    private ReadMessages messages;

    @Inject
    private SettleHeld settling;

    @Inject
    private ReadCouncilMoney money;

    @Inject
    private ReadMonth months;

    @Inject
    private ReadPartners partners;

    @Inject
    private Clock clock;

    @Test
    @Proves({"AC-I8", "AC-I9", "R-INT-29", "R-INT-41"})
    void a_budget_is_read_whatever_the_order_of_columns_and_once() {
        String person = number();
        UUID ann = feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3);
        byte[] file = file(row("CPLI-" + person, person, 3, "17.50", "245.00"));

        MessageView first = take(endpoint, "F3.csv", file, new Declared(1, 213_80L, 1, false));
        assertThat(first.status()).isEqualTo(MessageStatus.APPLIED);
        BudgetView budget = budgets(ann).get(0);
        assertThat(budget.cost().grossWeekly()).isEqualTo(245_00);
        assertThat(budget.cost().netYearly()).isEqualTo(11_117_60);

        MessageView again = take(endpoint, "another-name.csv", file, new Declared(1, 213_80L, 2, false));
        assertThat(again.status()).isEqualTo(MessageStatus.DUPLICATE);
        assertThat(again.parentId()).isEqualTo(first.id());
        assertThat(budgets(ann)).hasSize(1);
    }

    @Test
    @Proves({"AC-I10", "R-INT-30"})
    void the_same_version_with_another_amount_is_refused() {
        String person = number();
        UUID ann = feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3);
        take(endpoint, "one.csv", file(row("A-" + person, person, 3, "17.50", "245.00")), null);

        MessageView second = take(endpoint, "two.csv", file(row("A-" + person, person, 3, "18.00", "252.00")), null);
        assertThat(second.status()).isEqualTo(MessageStatus.PARTLY_APPLIED);
        assertThat(codes(second)).containsExactly(FaultCode.E321_CONFLICT);
        assertThat(budgets(ann).get(0).cost().unitPence()).isEqualTo(17_50);
    }

    @Test
    void a_month_says_how_many_came_and_what_was_not_taken_and_that_we_answered() {
        String person = number();
        feeding.linked(person);
        UUID endpoint = feeding.endpoint(Feed.F3, Transport.SFTP, "");
        take(endpoint, "one.csv", file(row("M-" + person, person, 3, "17.50", "245.00")), null);
        take(endpoint, "two.csv", file(row("M-" + person, person, 3, "18.00", "252.00")), null);

        YearMonth now = YearMonth.from(London.today(clock));
        List<MonthOfEndpoint> month = scene.as(feeding.keeper("Kim Keeper"), AREA, () ->
                months.of(partners.endpoint(endpoint).partnerId(), now));
        assertThat(month).containsExactly(new MonthOfEndpoint(endpoint, Direction.IN, 2, 2, 1, 1, 0, 2, 0,
                List.of(new MonthOfEndpoint.Rejects(FaultCode.E321_CONFLICT, 1))));
        assertThat(scene.as(feeding.keeper("Kim Keeper"), AREA, () ->
                months.of(partners.endpoint(endpoint).partnerId(), now.minusMonths(1)))).isEmpty();
    }

    @Test
    @Proves({"AC-I11", "R-INT-05"})
    void what_is_about_somebody_unknown_waits_for_the_link() {
        String person = number();
        UUID ann = scene.newcomer("Ann Example");
        UUID request = feeding.asking(ann);
        MessageView file = take(feeding.endpoint(Feed.F3), "f.csv", file(row("B-" + person, person, 1, "17.50", "245.00")),
                null);
        assertThat(file.status()).isEqualTo(MessageStatus.PARTLY_APPLIED);
        assertThat(file.waiting()).isEqualTo(1);
        assertThat(codes(file)).containsExactly(FaultCode.E310_NO_MATCH);

        feeding.answered(request, person);
        scene.asPortal(AREA, () -> settling.came("person " + person));
        assertThat(budgets(ann)).hasSize(1);
        assertThat(read(file).status()).isEqualTo(MessageStatus.APPLIED);
    }

    @Test
    @Proves({"AC-I12", "R-INT-47"})
    void lost_zeros_are_named_and_nobody_is_guessed() {
        String person = "000" + number();
        UUID ann = feeding.linked(person);
        MessageView file = take(feeding.endpoint(Feed.F3), "f.csv",
                file(row("C-" + person, person.substring(3), 1, "17.50", "245.00")), null);
        assertThat(file.waiting()).isEqualTo(1);
        assertThat(codes(file)).containsExactly(FaultCode.E310_NO_MATCH);
        assertThat(budgets(ann)).isEmpty();
    }

    @Test
    @Proves({"AC-I13", "R-INT-49"})
    void a_pay_run_that_is_out_by_a_penny_is_not_used() {
        String person = number();
        UUID ann = feeding.linked(person);
        take(feeding.endpoint(Feed.F3), "b.csv", file(row("D-" + person, person, 1, "17.50", "245.00")), null);
        byte[] run = (PAY_HEADER + "\r\nSFK,R-" + person + ",1," + person + ",D-" + person
                + ",REGULAR,2026-04-06,2026-05-03,980.00,124.80,855.20,CARD,2026-04-02,CARD_LOAD\r\n")
                .getBytes(StandardCharsets.UTF_8);
        UUID endpoint = feeding.endpoint(Feed.F4);

        MessageView wrong = take(endpoint, "r.csv", run, new Declared(1, 855_21L, 1, false));
        assertThat(wrong.status()).isEqualTo(MessageStatus.HELD);
        assertThat(wrong.reason()).isEqualTo(FaultCode.E230_CONTROL_TOTAL.name());
        assertThat(scene.as(ann, AREA, () -> money.mine()).paid()).isEmpty();

        MessageView again = take(endpoint, "r.csv", run, new Declared(1, 855_20L, 1, false));
        assertThat(again.parentId()).as("the same file, now with the right total").isEqualTo(wrong.id());
        MessageView right = read(wrong);
        assertThat(right.status()).isEqualTo(MessageStatus.APPLIED);
        assertThat(right.key1()).isEqualTo("R-" + person);
        assertThat(scene.as(ann, AREA, () -> money.mine()).paid()).hasSize(1);
    }

    @Test
    @Proves({"R-INT-01", "R-INT-07"})
    void a_file_for_another_area_is_held_whole() {
        String person = number();
        UUID ann = feeding.linked(person);
        String rows = row("E-" + person, person, 1, "17.50", "245.00")
                + row("F-" + person, person, 1, "17.50", "245.00").replace("SFK", "KEN");
        MessageView file = take(feeding.endpoint(Feed.F3), "f.csv", file(rows), null);
        assertThat(file.status()).isEqualTo(MessageStatus.HELD);
        assertThat(file.reason()).isEqualTo(FaultCode.E312_WRONG_TENANT.name());
        assertThat(budgets(ann)).isEmpty();
    }

    /** With a mark at the beginning, as spreadsheets write it. */
    static byte[] file(String rows) {
        return ("\uFEFF" + HEADER + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    static String row(String reference, String person, int version, String unit, String gross) {
        String net = gross.equals("245.00") ? "213.80" : "220.80";
        return String.join(",", reference, Feeding.CODE, person, String.valueOf(version), "ACTIVE",
                "Long term support: Community", "Direct payment", "Direct payment", "2026-04-06", "", "2027-04-05", unit,
                "hourly", "14", gross, "31.20", net, "FOUR_WEEKLY", "PREPAID_CARD", "8", "true",
                "2026-04-01T08:15:00.000Z") + "\r\n";
    }

    private MessageView take(UUID endpoint, String name, byte[] content, Declared declared) {
        return scene.asThePortal(AREA, () ->
                taking.take(new Arrival(endpoint, name, "", "text/csv", content, declared, null)));
    }

    private List<BudgetView> budgets(UUID person) {
        return scene.as(person, AREA, () -> money.mine()).budgets();
    }

    private MessageView read(MessageView message) {
        return detail(message).message();
    }

    private List<FaultCode> codes(MessageView message) {
        return detail(message).faults().stream().map(FaultView::code).toList();
    }

    private MessageDetail detail(MessageView message) {
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.one(message.id()));
    }

    /** Nobody has had it before. */
    static String number() {
        return String.valueOf(1 + System.nanoTime() % 100_000_000_000L);
    }
}
