package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.BudgetAccount;
import org.alongside.community.council.BudgetState;
import org.alongside.community.council.Coding;
import org.alongside.community.council.Cost;
import org.alongside.community.council.Delivery;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayRunFile;
import org.alongside.community.council.PayeeKind;
import org.alongside.community.council.PaymentMethod;
import org.alongside.community.council.PaymentPeriod;
import org.alongside.community.council.PaymentType;
import org.alongside.community.council.ServiceType;
import org.alongside.community.council.boundary.AnswerLink;
import org.alongside.community.council.boundary.AskForLink;
import org.alongside.community.council.boundary.LinkWithCouncil;
import org.alongside.community.council.boundary.ReceiveAllocations;
import org.alongside.community.council.boundary.ReceiveLinks;
import org.alongside.community.council.boundary.ReceivePayRun;
import org.alongside.community.council.boundary.SplitIds;
import org.alongside.platform.money.CostFrequency;
import org.alongside.platform.time.BankDays;
import org.alongside.platform.time.London;

/**
 * Asha is linked with her council, which has told her budget and two payments. Cora waits for its answer, the council has
 * mixed up Dev with somebody, and the others never asked.
 */
@ApplicationScoped
class DemonstrationCouncil {

    private static final int ASKED = 150;
    private static final int FOUR_WEEKS = 28;
    private static final String ASHA = "0004711";
    private static final String DEV = "0004712";
    private static final long GROSS = 245_00;
    private static final long CONTRIBUTION = 31_20;

    @Inject
    private Stage stage;

    @Inject
    private LinkWithCouncil linking;

    @Inject
    private ReceiveLinks links;

    @Inject
    private ReceiveAllocations allocations;

    @Inject
    private ReceivePayRun payRuns;

    @Inject
    private DemonstrationCards cards;

    void play(String area) {
        link("asha", "Asha", "Menon", ASHA, area);
        link("dev", "Dev", "Sharma", DEV, area);
        stage.asAgo(2, "cora." + area, area, () -> ask("cora", "Cora", "Whelan", area));
        stage.ago(2, () -> stage.asOwner(area, () -> {
            links.split(new SplitIds(stage.command("mixed up " + area), DEV, "0005900"));
            return null;
        }));
        LocalDate start = London.dayOf(stage.now()).minusDays(ASKED - 10L);
        stage.ago(ASKED - 12, () -> stage.asOwner(area, () -> allocations.receive(
                new AllocationBatch(stage.command("budgets " + area), code(area), true), Stream.of(budget(area, start)))));
        cards.play(area, BankDays.WORKED_OUT.from(start), 4 * (GROSS - CONTRIBUTION));
        pay(area, 1, start);
        pay(area, 2, start.plusDays(FOUR_WEEKS));
    }

    private void link(String key, String given, String family, String identifier, String area) {
        UUID request = stage.asAgo(ASKED, key + "." + area, area, () -> ask(key, given, family, area));
        stage.ago(ASKED - 2, () -> stage.asOwner(area, () -> {
            links.answer(new AnswerLink(stage.command("found " + key + area), request, LinkOutcome.CONFIRMED, identifier));
            return null;
        }));
    }

    private UUID ask(String key, String given, String family, String area) {
        return linking.ask(new AskForLink(stage.command("link " + key + area), family, given, LocalDate.of(1979, 5, 17),
                "ZZ1 1ZZ", "", "", true));
    }

    private AllocationRow budget(String area, LocalDate start) {
        Cost cost = new Cost(17_50, CostFrequency.HOURLY, new BigDecimal("14"), GROSS, CONTRIBUTION, GROSS - CONTRIBUTION);
        return new AllocationRow(2, code(area), ASHA, "CPLI-88213", 1, BudgetState.ACTIVE, ServiceType.COMMUNITY,
                "Direct payment", Delivery.DIRECT_PAYMENT, start, null, start.plusDays(364), cost, PaymentPeriod.FOUR_WEEKLY,
                BudgetAccount.PREPAID_CARD, 8, true, new Coding("AS123", "5706", null), "Long term team", stage.now());
    }

    private void pay(String area, int run, LocalDate from) {
        LocalDate day = BankDays.WORKED_OUT.from(from);
        PayLine line = new PayLine(1, code(area), ASHA, "CPLI-88213", PaymentType.REGULAR, from, from.plusDays(FOUR_WEEKS - 1L),
                4 * GROSS, 4 * CONTRIBUTION, 4 * (GROSS - CONTRIBUTION), PayeeKind.CARD, "4958", day,
                PaymentMethod.CARD_LOAD, null, null, null, null);
        stage.ago(ASKED - 12 - run, () -> stage.asOwner(area, () -> payRuns.receive(new PayRunFile(
                stage.command("pays " + run + area), code(area), "2026-P0" + run, 1, line.net()), List.of(line))));
    }

    /** As the council writes it. */
    private static String code(String area) {
        return area.substring(0, 3).toUpperCase(Locale.UK);
    }
}
