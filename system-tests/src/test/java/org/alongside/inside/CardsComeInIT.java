package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.card.CardSign;
import org.alongside.community.card.CardView;
import org.alongside.community.card.boundary.AnswerCard;
import org.alongside.community.card.boundary.ConfirmCards;
import org.alongside.community.card.boundary.KeepMyCard;
import org.alongside.community.card.boundary.NameCard;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.BudgetAccount;
import org.alongside.community.council.BudgetState;
import org.alongside.community.council.Coding;
import org.alongside.community.council.Cost;
import org.alongside.community.council.Delivery;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayRunFile;
import org.alongside.community.council.PayeeKind;
import org.alongside.community.council.PaymentMethod;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.community.council.PaymentType;
import org.alongside.community.council.PaymentView;
import org.alongside.community.council.ServiceType;
import org.alongside.community.council.boundary.ReadCouncilMoney;
import org.alongside.community.council.boundary.ReceiveAllocations;
import org.alongside.community.council.boundary.ReceivePayRun;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.SettleHeld;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.money.CostFrequency;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a card company sends, from the transport's hand to the page of the one person whose card it is. */
@ExtendWith(ArquillianExtension.class)
class CardsComeInIT {

    private static final Instant NOW = Instant.parse("2026-04-08T10:00:00Z");
    private static final LocalDate PAID = LocalDate.of(2026, 4, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 6);
    private static final String HEADER = "provider_account_ref,opening_balance,closing_balance,booked_on,amount,txn_type,"
            + "counterparty,merchant_category,currency\r\n";

    @Inject
    private Scene scene;
    @Inject
    private Feeding feeding;
    @Inject
    private GiveRoles roles;
    @Inject
    private ReceiveAllocations allocations;
    @Inject
    private ReceivePayRun payRuns;
    @Inject
    private ReadCouncilMoney money;
    @Inject
    private KeepMyCard keeping;
    @Inject
    private ConfirmCards confirming;
    @Inject
    private TakeIn taking;
    @Inject
    private SettleHeld settling;
    @Inject
    private ReadMessages messages;

    private final String number = Long.toString(System.nanoTime());
    private final String account = "MA-" + number;

    @Test
    @Proves({"F7", "R-INT-65", "R-INT-73"})
    void a_payment_has_come_when_the_card_says_so_and_what_was_bought_is_not_kept() throws Exception {
        PlayedTime.at(NOW, () -> {
            UUID ann = feeding.linked(number);
            pay();
            assertThat(seen(ann)).as("the council's word only").containsExactly((LocalDate) null);

            MessageView file = statement("0.00,20.00,2026-04-02,855.20,LOAD,COUNCIL,,GBP",
                    "0.00,20.00,2026-04-07,-835.20,CARD,LUCKY BETS,7995,GBP");
            assertThat(file.waiting()).as("nobody has named the card").isEqualTo(2);
            scene.does(ann, AREA, () -> keeping.name(new NameCard(key(), account, true)));
            confirm();
            scene.asPortal(AREA, () -> settling.came("account " + account));
            assertThat(status(file)).isEqualTo(MessageStatus.APPLIED);
            assertThat(seen(ann)).containsExactly(PAID);

            statement("20.00,15.00,2026-04-08,-5.00,CARD,LUCKY BETS,7995,GBP");
            CardView card = scene.as(ann, AREA, () -> keeping.mine());
            assertThat(card.left()).isEqualTo(15_00);
            assertThat(card.signs()).containsExactlyInAnyOrder(CardSign.LOW, CardSign.RESTRICTED);
            return null;
        });
    }

    private void pay() {
        Cost cost = new Cost(17_50, CostFrequency.HOURLY, new BigDecimal("14"), 245_00, 31_20, 213_80);
        scene.asPortal(AREA, () -> allocations.receive(new AllocationBatch(UUID.randomUUID(), Feeding.CODE, false),
                Stream.of(new AllocationRow(2, Feeding.CODE, number, "K-" + number, 1, BudgetState.ACTIVE,
                        ServiceType.COMMUNITY, null, Delivery.DIRECT_PAYMENT, FIRST, null, null, cost,
                        PaymentPeriod.FOUR_WEEKLY, BudgetAccount.PREPAID_CARD, 8, true, Coding.NONE, null, NOW))));
        scene.asPortal(AREA, () -> payRuns.receive(new PayRunFile(UUID.randomUUID(), Feeding.CODE, "K" + number.substring(3), 1,
                855_20), List.of(new PayLine(1, Feeding.CODE, number, "K-" + number, PaymentType.REGULAR, FIRST,
                        FIRST.plusDays(27), 980_00, 124_80, 855_20, PayeeKind.CARD, null, PAID, PaymentMethod.CARD_LOAD, null,
                        null, null, null))));
    }

    private void confirm() {
        UUID finance = scene.newcomer("Fay Finance");
        scene.asPortal(AREA, () -> roles.give(finance, Role.FINANCE));
        scene.does(finance, AREA, () -> confirming.open().stream().filter(one -> one.accountRef().equals(account))
                .forEach(one -> confirming.answer(new AnswerCard(key(), one.cardId(), true))));
    }

    private MessageView statement(String... rows) {
        StringBuilder table = new StringBuilder(HEADER);
        Stream.of(rows).forEach(row -> table.append(account).append(',').append(row).append("\r\n"));
        UUID endpoint = feeding.endpoint(Feed.F7);
        return scene.asThePortal(AREA, () -> taking.take(new Arrival(endpoint, "card.csv", "", "text/csv",
                table.toString().getBytes(StandardCharsets.UTF_8), null, null)));
    }

    private MessageStatus status(MessageView file) {
        return scene.as(feeding.keeper("Kim Keeper"), AREA, () -> messages.one(file.id())).message().status();
    }

    private List<LocalDate> seen(UUID who) {
        return scene.as(who, AREA, () -> money.mine()).paid().stream().map(PaymentView::seen).toList();
    }
}
