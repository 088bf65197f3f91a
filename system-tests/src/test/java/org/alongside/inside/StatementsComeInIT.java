package org.alongside.inside;

import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.PledgeReference;
import org.alongside.community.pool.boundary.PoolTotals;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.AgreeRelease;
import org.alongside.integration.message.boundary.AskRelease;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.ReleaseHeld;
import org.alongside.integration.message.boundary.SettleHeld;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a bank says of the account of a pool, from the transport's hand to the pool's book. */
@ExtendWith(ArquillianExtension.class)
class StatementsComeInIT {

    private static final String HEADER = "provider_account_ref,statement_id,sequence,opening_balance,closing_balance,"
            + "booked_on,amount,txn_type,counterparty,description,currency,reference\r\n";

    @Inject
    private Scene scene;
    @Inject
    private Feeding feeding;
    @Inject
    private Pooling pooling;
    @Inject
    private TakeIn taking;
    @Inject
    private ReadMessages messages;
    @Inject
    private ReleaseHeld releasing;
    @Inject
    private SettleHeld settling;
    @Inject
    private ReadPoolBooks books;
    @Inject
    private Clock clock;

    private final String account = "MA-" + Long.toString(System.nanoTime(), 36);

    @Test
    @Proves({"F7", "AC-I25", "R-INT-27", "R-INT-67"})
    void what_was_promised_is_booked_and_two_lines_alike_stay_two_however_often_they_come() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        Pooling.Pool pool = named();
        UUID promise = pooling.promised(pool, pool.members().get(1), "120", AREA);
        String day = statement(1, "0.00", "130.00", line("120.00", PledgeReference.of(promise)), line("5.00", ""),
                line("5.00", ""));

        MessageView first = take(endpoint, "one.csv", day);
        assertThat(first.status()).isEqualTo(MessageStatus.APPLIED);
        assertThat(first.accepted()).isEqualTo(3);
        assertThat(first.controlPence()).isEqualTo(130_00L);
        assertThat(totals(pool).bank()).isEqualTo(130_00);
        assertThat(totals(pool).unknown()).as("nobody knows whose the two are").isEqualTo(10_00);

        MessageView again = take(endpoint, "two.csv", day + "\r\n");
        assertThat(again.status()).as("other bytes, the same statement").isEqualTo(MessageStatus.APPLIED);
        assertThat(totals(pool).bank()).isEqualTo(130_00);
    }

    @Test
    @Proves({"AC-I24", "R-INT-49"})
    void a_statement_that_comes_too_early_waits_and_follows_in_its_order() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        Pooling.Pool pool = named();
        take(endpoint, "1.csv", statement(1, "0.00", "10.00", line("10.00", "first")));

        MessageView fourth = take(endpoint, "4.csv", statement(4, "60.00", "65.00", line("5.00", "fourth")));
        MessageView third = take(endpoint, "3.csv", statement(null, "30.00", "60.00", line("30.00", "third")));
        assertThat(fourth.status()).isEqualTo(MessageStatus.HELD);
        assertThat(fourth.reason()).isEqualTo(FaultCode.E220_SEQ_GAP.name());
        assertThat(third.reason()).isEqualTo(FaultCode.E230_CONTROL_TOTAL.name());
        assertThat(told(third)).as("both figures").contains("£10").contains("£30");
        assertThat(totals(pool).bank()).isEqualTo(10_00);

        take(endpoint, "2.csv", statement(2, "10.00", "30.00", line("20.00", "second")));
        assertThat(read(third).status()).isEqualTo(MessageStatus.APPLIED);
        assertThat(read(fourth).status()).as("after the one before it").isEqualTo(MessageStatus.APPLIED);
        assertThat(totals(pool).bank()).isEqualTo(65_00);
    }

    @Test
    @Proves("AC-I24")
    void two_people_let_a_statement_through_and_the_next_one_goes_on_from_it() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        Pooling.Pool pool = named();
        take(endpoint, "1.csv", statement(1, "0.00", "10.00", line("10.00", "first")));
        MessageView third = take(endpoint, "3.csv", statement(3, "12.00", "15.00", line("3.00", "third")));
        assertThat(third.status()).isEqualTo(MessageStatus.HELD);

        letThrough(third);
        assertThat(read(third).status()).isEqualTo(MessageStatus.APPLIED);
        assertThat(take(endpoint, "4.csv", statement(4, "15.00", "16.00", line("1.00", "fourth"))).status())
                .isEqualTo(MessageStatus.APPLIED);
        assertThat(totals(pool).bank()).isEqualTo(14_00);
    }

    @Test
    @Proves({"R-INT-30", "F7"})
    void the_number_of_a_statement_is_not_given_twice_and_one_that_does_not_add_up_is_not_used() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        Pooling.Pool pool = named();
        take(endpoint, "1.csv", statement(1, "0.00", "10.00", line("10.00", "x")));

        assertThat(take(endpoint, "1b.csv", statement(1, "0.00", "11.00", line("11.00", "x"))).reason())
                .isEqualTo(FaultCode.E221_SEQ_REPEAT.name());
        assertThat(take(endpoint, "2.csv", statement(2, "10.00", "21.00", line("10.00", "y"))).reason())
                .isEqualTo(FaultCode.E230_CONTROL_TOTAL.name());
        assertThat(totals(pool).bank()).isEqualTo(10_00);
    }

    @Test
    @Proves({"F7", "R-INT-01"})
    void lines_of_an_account_nobody_has_named_wait_until_somebody_does() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        MessageView file = take(endpoint, "1.csv", statement(1, "0.00", "10.00", line("5.00", ""), line("5.00", "")));
        assertThat(file.status()).isEqualTo(MessageStatus.PARTLY_APPLIED);
        assertThat(file.waiting()).isEqualTo(2);
        assertThat(codes(file)).containsOnly(FaultCode.E310_NO_MATCH);

        Pooling.Pool pool = named();
        scene.asPortal(AREA, () -> settling.came("account " + account));
        assertThat(read(file).status()).isEqualTo(MessageStatus.APPLIED);
        assertThat(totals(pool).bank()).as("both of two that look alike").isEqualTo(10_00);
    }

    @Test
    @Proves({"AC-I26", "R-INT-16", "R-INT-67"})
    void a_statement_in_xml_is_read_like_a_table_and_a_wrong_one_held() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        Pooling.Pool pool = named();
        String right = Camt.statement(account, 1, "0.00", "12.50", today(), "12.50");

        MessageView wrong = take(endpoint, "w.xml", right.replace("<Amt Ccy", "<Amount Ccy"));
        assertThat(wrong.status()).isEqualTo(MessageStatus.HELD);
        assertThat(wrong.reason()).isEqualTo(FaultCode.E213_SCHEMA.name());

        assertThat(take(endpoint, "r.xml", right).status()).isEqualTo(MessageStatus.APPLIED);
        assertThat(totals(pool).bank()).isEqualTo(12_50);
    }

    @Test
    @Proves({"R-INT-30", "AC-I24"})
    void files_of_money_are_read_in_the_order_of_their_numbers() {
        UUID endpoint = feeding.endpoint(Feed.F7);
        Pooling.Pool pool = named();
        take(endpoint, "n7.csv", free("1.00"), 7);

        MessageView ninth = take(endpoint, "n9.csv", free("3.00"), 9);
        assertThat(ninth.reason()).isEqualTo(FaultCode.E220_SEQ_GAP.name());
        assertThat(take(endpoint, "n7b.csv", free("9.00"), 7).reason()).isEqualTo(FaultCode.E221_SEQ_REPEAT.name());
        assertThat(take(endpoint, "n5.csv", free("8.00"), 5).reason()).isEqualTo(FaultCode.E222_OUT_OF_ORDER.name());
        assertThat(totals(pool).bank()).isEqualTo(1_00);

        assertThat(take(endpoint, "n8.csv", free("1.00"), 8).status()).as("what it says came before")
                .isEqualTo(MessageStatus.DUPLICATE);
        assertThat(read(ninth).status()).as("its turn has come").isEqualTo(MessageStatus.APPLIED);
        assertThat(totals(pool).bank()).isEqualTo(4_00);
    }

    private Pooling.Pool named() {
        Pooling.Pool pool = pooling.ofThree(AREA);
        pooling.named(pool, account, AREA);
        return pool;
    }

    private void letThrough(MessageView message) {
        scene.does(feeding.keeper("Kim Keeper"), AREA, () -> releasing.ask(
                new AskRelease(UUID.randomUUID(), message.id(), "The bank left one number out.")));
        scene.does(feeding.keeper("Kit Keeper"), AREA, () -> releasing.agree(
                new AgreeRelease(UUID.randomUUID(), message.id())));
    }

    private String statement(Integer number, String opening, String closing, String... lines) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String line : lines) {
            String no = number == null ? "" : number.toString();
            table.append(account).append(",S-").append(no).append(opening).append(',').append(no).append(',').append(opening)
                    .append(',').append(closing).append(',').append(line);
        }
        return table.toString();
    }

    /** Without balances or a number of its own. */
    private String free(String pounds) {
        return HEADER + account + ",,,,," + line(pounds, "free " + pounds);
    }

    private String line(String pounds, String reference) {
        return today() + "," + pounds + ",FPI,Somebody," + "paid in,GBP," + reference + "\r\n";
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private PoolTotals totals(Pooling.Pool pool) {
        return scene.as(pool.treasurer(), AREA, () -> books.books(pool.id())).totals();
    }

    private MessageView take(UUID endpoint, String name, String content) {
        return take(endpoint, name, content, 0);
    }

    private MessageView take(UUID endpoint, String name, String content, long number) {
        Declared declared = number == 0 ? null : new Declared(1, null, number, false);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return scene.asThePortal(AREA, () ->
                taking.take(new Arrival(endpoint, name, "", "text/csv", bytes, declared, null)));
    }

    private MessageView read(MessageView message) {
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.one(message.id())).message();
    }

    private String told(MessageView message) {
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.one(message.id())).words().what();
    }

    private List<FaultCode> codes(MessageView message) {
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.one(message.id())).faults().stream()
                .map(FaultView::code).toList();
    }
}
