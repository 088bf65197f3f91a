package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayOutcome;
import org.alongside.community.council.PayRule;
import org.alongside.community.council.PayRunFile;
import org.alongside.community.council.PayeeKind;
import org.alongside.community.council.PaymentMethod;
import org.alongside.community.council.PaymentType;
import org.alongside.community.council.boundary.ReceivePayRun;
import org.alongside.integration.reference.boundary.TakeInList;
import org.alongside.integration.reference.boundary.TakeInLists;
import org.alongside.platform.area.AreaRule;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.Council;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.area.boundary.FollowCouncils;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.Differences;
import org.alongside.platform.reference.ReferenceRule;
import org.alongside.platform.reference.VersionStatus;
import org.alongside.platform.reference.boundary.KeepReference;
import org.alongside.platform.reference.boundary.KnowBankDays;
import org.alongside.platform.reference.boundary.MoveVersion;
import org.alongside.platform.reference.boundary.ReadReference;
import org.alongside.platform.text.TextRule;
import org.alongside.platform.time.BankHolidays;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lists come in, are looked at, count, and count no more. The days are of years nobody else asks about, and in the end the
 * councils are again who they were.
 */
@Proves("F14")
@ExtendWith(ArquillianExtension.class)
class ListsOfOthersIT {

    private static final String AREA = Feeding.AREA;
    private static final String SOURCE = "https://www.gov.uk/bank-holidays.json";

    @Inject
    private Scene scene;
    @Inject
    private TakeInLists taking;
    @Inject
    private KeepReference keeping;
    @Inject
    private ReadReference reading;
    @Inject
    private KnowBankDays bankDays;
    @Inject
    private ReceivePayRun payRuns;
    @Inject
    private FollowCouncils councils;
    @Inject
    private OpenArea opening;
    @Inject
    private FindAreas areas;
    @Inject
    private ReadHistory history;
    @Inject
    private Clock clock;

    @Test
    @Proves("AC-I22")
    void a_day_that_was_proclaimed_counts_from_the_moment_its_list_is_in_force() {
        LocalDate proclaimed = LocalDate.of(2091, 6, 6);
        UUID list = taken(holidays(2091, proclaimed));
        assertThat(isOpen(proclaimed)).as("nothing counts by coming in").isTrue();
        assertThat(payRefusals(proclaimed)).isEmpty();

        force(list);

        assertThat(isOpen(proclaimed)).isFalse();
        assertThat(payRefusals(proclaimed)).containsExactly(
                new PayOutcome(1, "A", PayRule.BANKS_CLOSED, "2091-06-06", "2091-06-07"));
    }

    @Test
    void how_a_list_differs_is_said_and_the_one_before_can_count_again() {
        LocalDate first = LocalDate.of(2092, 6, 10);
        LocalDate second = LocalDate.of(2092, 6, 11);
        UUID before = taken(holidays(2092, first));
        force(before);
        UUID after = taken(holidays(2092, second));

        Differences found = operator(() -> reading.differences(after));
        assertThat(found.shown()).extracting(one -> one.kind() + " " + one.key())
                .containsExactly("GONE 2092-06-10", "ADDED 2092-06-11");

        force(after);
        assertThat(List.of(isOpen(first), isOpen(second))).containsExactly(true, false);
        assertThat(List.of(status(before), status(after))).containsExactly(VersionStatus.REPLACED, VersionStatus.IN_FORCE);
        assertThatThrownBy(() -> force(after)).isInstanceOf(Stale.class);

        force(before);
        assertThat(List.of(isOpen(first), isOpen(second))).containsExactly(false, true);
        assertThat(scene.asThePortal(AREA, () -> history.of(before)).isEmpty()).as("it is no area's history").isTrue();
        assertThat(nationalHistory(before)).containsExactly("VersionStaged", "VersionPutInForce", "VersionReplaced",
                "VersionPutInForce");
    }

    @Test
    void a_list_sent_twice_is_there_once_and_the_same_bytes_are_known_again() {
        byte[] bytes = holidays(2093, LocalDate.of(2093, 6, 10));
        TakeInList form = form(Dataset.BANK_HOLIDAYS, bytes, LocalDate.of(2026, 1, 1));
        UUID list = operator(() -> taking.takeIn(form));
        TakeInList sentAgain = new TakeInList(form.commandId(), form.dataset(), new ReceivedFile("list", bytes.clone()),
                form.source(), form.licence(), form.effectiveFrom());
        assertThat(operator(() -> taking.takeIn(sentAgain))).isEqualTo(list);

        int number = operator(() -> reading.version(list)).number();
        assertThat(refused(() -> taken(bytes))).containsExactly(Breach.at("file", ReferenceRule.KNOWN_ALREADY, number));

        discard(list);
        assertThatThrownBy(() -> force(list)).isInstanceOf(Stale.class);
        assertThat(taken(bytes)).as("what was discarded may be looked at again").isNotEqualTo(list);
    }

    @Test
    void a_list_does_not_count_before_its_day() {
        LocalDate tomorrow = London.today(clock).plusDays(1);
        UUID list = operator(() -> taking.takeIn(form(Dataset.BANK_HOLIDAYS, holidays(2094, LocalDate.of(2094, 6, 10)),
                tomorrow)));

        assertThat(refused(() -> force(list))).containsExactly(Breach.of(ReferenceRule.NOT_YET, tomorrow));
        assertThat(status(list)).isEqualTo(VersionStatus.STAGED);
    }

    @Test
    void where_a_list_is_from_has_to_be_said() {
        TakeInList form = form(Dataset.BANK_HOLIDAYS, holidays(2095, LocalDate.of(2095, 6, 10)), LocalDate.of(2026, 1, 1));
        for (String source : List.of("javascript:alert(1)", "somewhere", "https://", "ftp://example.org/x")) {
            TakeInList unclear = new TakeInList(key(), form.dataset(), form.file(), source, " ", form.effectiveFrom());
            assertThat(refused(() -> operator(() -> taking.takeIn(unclear)))).extracting(Breach::field, Breach::rule)
                    .containsExactly(tuple("source", ReferenceRule.SOURCE_NOT_AN_ADDRESS),
                            tuple("licence", TextRule.TEXT_MISSING));
        }
    }

    @Test
    @Proves("R-ACC-101")
    void nobody_else_takes_lists_in_or_sees_them() {
        UUID coordinator = scene.known("coordinator.kent@alongside.example");
        assertThatThrownBy(() -> scene.nationally(coordinator, () -> reading.versions(Dataset.COUNCILS)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> operator(() -> reading.version(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-INT-02")
    void a_council_that_is_new_on_the_list_can_be_opened_and_not_when_the_list_before_is_back() {
        List<Council> known = scene.asThePortal(AREA, councils::known);
        UUID today = taken(Dataset.COUNCILS, table(known));
        assertThat(operator(() -> reading.differences(today)).shown()).isEmpty();
        force(today);
        assertThat(scene.asThePortal(AREA, councils::known)).as("the same list changes nothing")
                .containsExactlyInAnyOrderElementsOf(known);

        List<Council> more = new ArrayList<>(known);
        more.add(new Council("E06999901", "QQQ", "Quietshire", "Quietshire Council", "Unitary authority", "South West", null, null));
        UUID withOneMore = taken(Dataset.COUNCILS, table(more));
        assertThat(operator(() -> reading.differences(withOneMore)).shown()).singleElement()
                .extracting(one -> one.kind() + " " + one.name()).isEqualTo("ADDED Quietshire");
        assertThat(waiting()).extracting(AreaSummary::name).doesNotContain("Quietshire");

        force(withOneMore);
        assertThat(waiting()).filteredOn(one -> one.name().equals("Quietshire")).singleElement().satisfies(one -> {
            assertThat(one.slug()).isEqualTo("quietshire");
            assertThat(one.code()).isEqualTo("QQQ");
        });
        assertThat(scene.asThePortal(AREA, () -> areas.byCode("E06999901"))).isPresent();

        force(today);
        assertThat(waiting()).extracting(AreaSummary::name).doesNotContain("Quietshire");
        assertThat(scene.asThePortal(AREA, councils::known)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    @Proves("R-INT-02")
    void a_list_that_would_give_a_council_other_letters_is_refused() {
        List<Council> other = scene.asThePortal(AREA, councils::known).stream().map(one -> one.name().equals("Kent")
                ? new Council(one.gssCode(), "KNT", one.name(), one.council(), one.kind(), one.region(), one.from(), one.until())
                : one).toList();
        assertThat(refused(() -> taken(Dataset.COUNCILS, table(other)))).containsExactly(
                Breach.at("file", AreaRule.CODE_CHANGED, "Kent", "E10000016", "KEN", "KNT"));
    }

    private List<AreaSummary> waiting() {
        return scene.asThePortal(AREA, opening::waiting);
    }

    private boolean isOpen(LocalDate day) {
        return scene.asThePortal(AREA, () -> bankDays.known()).areOpenOn(day);
    }

    /** What is said of the day; that nobody is linked there, and the rest, is another matter. */
    private List<PayOutcome> payRefusals(LocalDate day) {
        PayLine line = new PayLine(1, Feeding.CODE, "0999999", "A", PaymentType.REGULAR, day, day.plusDays(27), 2_00, 1_00, 1_00,
                PayeeKind.CARD, null, day, PaymentMethod.CARD_LOAD, null, null, null, null);
        PayRunFile wrongByAPenny = new PayRunFile(key(), Feeding.CODE, "R" + day, 1, 1_01);
        return scene.asThePortal(AREA, () -> payRuns.receive(wrongByAPenny, List.of(line))).outcomes().stream()
                .filter(one -> one.rule() == PayRule.BANKS_CLOSED).toList();
    }

    private UUID taken(byte[] bytes) {
        return taken(Dataset.BANK_HOLIDAYS, bytes);
    }

    private UUID taken(Dataset dataset, byte[] bytes) {
        return operator(() -> taking.takeIn(form(dataset, bytes, LocalDate.of(2026, 1, 1))));
    }

    private static TakeInList form(Dataset dataset, byte[] bytes, LocalDate from) {
        return new TakeInList(key(), dataset, new ReceivedFile("list", bytes), SOURCE, "Open Government Licence v3.0", from);
    }

    private void force(UUID list) {
        operator(() -> {
            keeping.putInForce(new MoveVersion(key(), list));
            return null;
        });
    }

    private void discard(UUID list) {
        operator(() -> {
            keeping.discard(new MoveVersion(key(), list));
            return null;
        });
    }

    private VersionStatus status(UUID list) {
        return operator(() -> reading.version(list)).status();
    }

    private List<String> nationalHistory(UUID list) {
        return scene.nationallyAsThePortal(() -> history.of(list)).stream().map(HistoryLine::what).toList();
    }

    private <T> T operator(Callable<T> act) {
        return scene.nationally(scene.known("operator@alongside.example"), act);
    }

    private static List<Breach> refused(Runnable act) {
        try {
            act.run();
        } catch (RuleBroken refused) {
            return refused.breaches();
        }
        throw new AssertionError("It was let through");
    }

    /** The ordinary days of a year and one more. */
    private static byte[] holidays(int year, LocalDate proclaimed) {
        return Stream.concat(BankHolidays.of(year).stream(), Stream.of(proclaimed)).sorted(Comparator.naturalOrder())
                .map("{\"title\":\"A day\",\"date\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "{\"england-and-wales\":{\"events\":[", "]}}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] table(List<Council> councils) {
        Csv table = Csv.exact().row("gss_code", "name", "council", "type", "region", "valid_from", "valid_to", "code");
        councils.forEach(one -> table.row(one.gssCode(), one.name(), one.council(), one.kind(), one.region(), text(one.from()),
                text(one.until()), one.code()));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
