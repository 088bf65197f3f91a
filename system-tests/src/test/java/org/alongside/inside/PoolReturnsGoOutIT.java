package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.council.boundary.LinkWithCouncil;
import org.alongside.community.council.boundary.StopLink;
import org.alongside.community.pool.PledgeReference;
import org.alongside.community.statement.boundary.CloseMonth;
import org.alongside.community.statement.boundary.ReconcileMonth;
import org.alongside.community.statement.boundary.ReconcileMonths;
import org.alongside.community.statement.boundary.TellAgain;
import org.alongside.community.statement.boundary.TellCouncils;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.boundary.CarryOut;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two councils fund two of three people in a pool; each is told of the month that was closed, and of its own one. */
@ExtendWith(ArquillianExtension.class)
class PoolReturnsGoOutIT {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Instant IN_SEPTEMBER = Instant.parse("2026-09-09T10:00:00Z");
    private static final Instant IN_OCTOBER = Instant.parse("2026-10-07T10:00:00Z");
    private static final String BANK = "provider_account_ref,statement_id,sequence,opening_balance,closing_balance,"
            + "booked_on,amount,txn_type,description,currency,reference\r\n";

    @Inject
    private Scene scene;
    @Inject
    private Feeding feeding;
    @Inject
    private Pooling pooling;
    @Inject
    private GiveRoles roles;
    @Inject
    private TakeIn taking;
    @Inject
    private CarryOut out;
    @Inject
    private ReconcileMonths months;
    @Inject
    private TellCouncils councils;
    @Inject
    private LinkWithCouncil linking;

    private final String number = Long.toString(System.nanoTime());
    private final List<UUID> requests = new ArrayList<>();
    private Pooling.Pool pool;
    private UUID mosaic;
    private UUID finance;
    private UUID period;
    private UUID hers;
    private UUID his;
    private UUID nobodys;

    @Test
    @Proves({"F5", "AC-I27", "R-INT-75", "R-INT-60"})
    void each_council_sees_the_totals_and_its_own_people() throws Exception {
        PlayedTime.at(IN_SEPTEMBER, this::september);
        PlayedTime.at(IN_OCTOBER, () -> {
            closed("200");
            feeding.tell(pool.id());

            List<String> toHers = told(hers).orElseThrow();
            assertThat(toHers.get(1)).startsWith("pool,P_")
                    .contains(",2026-09-01,2026-09-30,1,<5,0.00,200.00,0.00,0.00,200.00,200.00,true");
            assertThat(toHers).filteredOn(row -> row.startsWith("contribution")).singleElement().asString()
                    .contains(",1" + number + ",H-" + number + ",120.00,120.00,2026-09-08,0.00,120.00");
            assertThat(String.join("", toHers)).as("whom another one funds").doesNotContain("2" + number, "I-" + number);
            List<String> toHis = told(his).orElseThrow();
            assertThat(toHis).as("lines for a finance department's ledger").hasSize(2);
            assertThat(toHis.get(1)).contains(",2026-09-01,2026-09-30,1,I-" + number + ",,,,0.00,");
            assertThat(told(nobodys)).as("it funds nobody here").isEmpty();

            again();
            feeding.tell(pool.id());
            assertThat(told(his)).as("nothing else to read").isEmpty();
            budget(mosaic, "1" + number, "N-" + number);
            again();
            feeding.tell(pool.id());
            assertThat(told(hers).orElseThrow()).as("the second version, which supersedes the first")
                    .anySatisfy(row -> assertThat(row).startsWith("pool,").contains(",2026-09-30,2,"))
                    .anySatisfy(row -> assertThat(row).contains(",N-" + number + ",120.00"));
            return null;
        });
    }

    @Test
    @Proves({"F5", "R-INT-70"})
    void a_return_stays_here_when_somebody_in_it_ends_their_link_and_who_had_it_hears_of_it() throws Exception {
        PlayedTime.at(IN_SEPTEMBER, this::september);
        PlayedTime.at(IN_OCTOBER, () -> {
            closed("200");
            feeding.tell(pool.id());
            assertThat(told(hers)).isPresent();

            stop(pool.members().get(2));
            assertThat(told(his)).as("it was written, and is asked about again before it leaves").isEmpty();
            feeding.tell(requests.get(1));
            feeding.tell(pool.id());
            assertThat(told(his)).as("nothing is left to be told there").isEmpty();

            stop(pool.members().get(1));
            feeding.tell(requests.get(0));
            assertThat(told(hers).orElseThrow()).containsExactly("authority_ref,la_person_id,withdrawn_on",
                    requests.get(0) + ",1" + number + ",2026-10-07");
            return null;
        });
    }

    private void stop(UUID person) {
        scene.does(person, AREA, () -> linking.stop(new StopLink(key())));
    }

    private Void september() {
        mosaic = feeding.partner(PartnerKind.COUNCIL_ASC);
        UUID other = feeding.partner(PartnerKind.COUNCIL_FINANCE);
        pool = pooling.ofThree(AREA);
        knownTo(mosaic, pool.members().get(1), "1" + number, "H-" + number);
        knownTo(other, pool.members().get(2), "2" + number, "I-" + number);
        String account = "MA-" + number;
        pooling.named(pool, account, AREA);
        UUID first = pooling.promisedOfDirectPayment(pool, pool.members().get(1), "120", AREA);
        UUID second = pooling.promisedOfDirectPayment(pool, pool.members().get(2), "80", AREA);
        String row = account + ",S1,1,0.00,200.00,2026-09-08,%s,FPI,paid in,GBP,%s\r\n";
        take(feeding.endpoint(Feed.F7), (BANK + row.formatted("120.00", PledgeReference.of(first))
                + row.formatted("80.00", PledgeReference.of(second))).getBytes(StandardCharsets.UTF_8));
        hers = feeding.endpoint(mosaic, Feed.F5, Transport.SFTP, "none");
        his = feeding.endpoint(other, Feed.F5, Transport.SFTP, "none");
        nobodys = feeding.endpoint(feeding.partner(PartnerKind.COUNCIL_ASC), Feed.F5, Transport.SFTP, "none");
        return null;
    }

    private void knownTo(UUID partner, UUID person, String laPersonId, String reference) {
        UUID request = feeding.asking(person);
        requests.add(request);
        feeding.answered(request, laPersonId);
        budget(partner, laPersonId, reference);
    }

    private void budget(UUID partner, String laPersonId, String reference) {
        take(feeding.endpoint(partner, Feed.F3, Transport.REST, ""),
                AllocationsComeInIT.file(AllocationsComeInIT
                .row(reference, laPersonId, 1, "17.50", "245.00").replace("2026-04-06", starts(reference))));
    }

    /** The newer budget is the one that counts. */
    private static String starts(String reference) {
        return reference.startsWith("N-") ? "2026-08-03" : "2026-04-06";
    }

    /** The treasurer compares it with the bank, and somebody of finance closes it. */
    private void closed(String pounds) {
        finance = scene.newcomer("Fay Finance");
        scene.asPortal(AREA, () -> roles.give(finance, Role.FINANCE));
        period = scene.as(pool.treasurer(), AREA, () -> months.reconcile(
                new ReconcileMonth(key(), pool.id(), SEPTEMBER, pounds, "")));
        scene.does(finance, AREA, () -> months.close(new CloseMonth(key(), period)));
    }

    private void again() {
        scene.does(finance, AREA, () -> councils.again(new TellAgain(key(), period)));
    }

    private void take(UUID endpoint, byte[] content) {
        assertThat(scene.asThePortal(AREA, () -> taking.take(new Arrival(endpoint, key() + ".csv", "", "text/csv", content,
                null, null))).status()).isEqualTo(MessageStatus.APPLIED);
    }

    /** The rows of the file that goes there; nothing when none does. */
    private Optional<List<String>> told(UUID endpoint) {
        Optional<Departure> next = scene.asThePortal(AREA, () -> out.next(endpoint));
        next.ifPresent(one -> scene.asPortal(AREA, () -> out.ended(one.messageId(),
                new Carried(AttemptOutcome.OK, null, null, 0, one.content().length, ""))));
        return next.map(departure -> new String(departure.content(), StandardCharsets.UTF_8).lines().toList());
    }
}
