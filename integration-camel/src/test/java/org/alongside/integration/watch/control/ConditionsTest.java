package org.alongside.integration.watch.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.secret.SecretEnd;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.Condition;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.integration.watch.entity.Expectation;
import org.alongside.platform.time.BankDays;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong, from what was seen. */
class ConditionsTest {

    private static final UUID ENDPOINT = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-04-01T17:00:00Z");
    private static final Instant AFTER = DUE.plusSeconds(3600);

    @Test
    @Proves({"AC-I50", "R-INT-35"})
    void a_file_is_missing_from_the_end_of_the_grace_until_it_comes() {
        assertThat(missing(AFTER.minusSeconds(1), Map.of(), Map.of())).isEmpty();
        assertThat(missing(AFTER, Map.of(), Map.of())).extracting(Condition::key).containsExactly("2026-04-01");
        assertThat(missing(AFTER, Map.of(), Map.of())).extracting(Condition::hearers)
                .containsExactly(Hearers.KEEPERS_AND_FINANCE);
        assertThat(missing(AFTER.plusSeconds(600), Map.of(ENDPOINT, AFTER.plusSeconds(300)), Map.of())).isEmpty();
    }

    @Test
    @Proves("R-INT-35")
    void a_file_before_its_time_is_there_and_the_late_one_before_it_is_not_this_one() {
        Instant next = Instant.parse("2026-04-30T18:00:00Z");
        assertThat(missing(AFTER, Map.of(ENDPOINT, DUE.minusSeconds(86_400)), Map.of())).isEmpty();
        Instant late = DUE.plusSeconds(7200);
        assertThat(missing(next, Map.of(ENDPOINT, late), Map.of(ENDPOINT, late.plusSeconds(60)))).hasSize(1);
    }

    @Test
    void nothing_is_expected_of_an_endpoint_that_is_paused() {
        EndpointView paused = endpoint(EndpointStatus.PAUSED, Set.of(EndpointView.EVERYTHING));
        assertThat(of(AFTER, paused, null, List.of(), Map.of(), Map.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31,", "30,30", "15,30", "14,14", "8,14", "7,7", "2,7", "1,1", "0,0", "-3,0"})
    @Proves("R-INT-77")
    void the_end_of_an_agreement_is_told_at_thirty_fourteen_seven_and_one_day(int left, String stage) {
        LocalDate until = London.dayOf(BEGAN).plusDays(left);
        List<Condition> found = of(BEGAN, endpoint(EndpointStatus.LIVE, Set.of("*")), until, List.of(), Map.of(), Map.of(),
                false);
        assertThat(found).filteredOn(one -> one.kind() == AlertKind.AGREEMENT_ENDS).extracting(Condition::stage)
                .isEqualTo(stage == null ? List.of() : List.of(stage));
    }

    @ParameterizedTest
    @CsvSource({"31,", "30,30", "1,1", "-1,0"})
    @Proves("R-INT-77")
    void the_end_of_a_secret_is_told_in_the_same_steps_and_says_which(int left, String stage) {
        SecretEnd end = new SecretEnd(ENDPOINT, "f4-old", London.dayOf(BEGAN).plusDays(left));
        List<Condition> found = Conditions.of(new Seen(UUID.randomUUID(), BEGAN, London.dayOf(BEGAN), BankDays.WORKED_OUT,
                List.of(endpoint(EndpointStatus.LIVE, Set.of("*"))), List.of(), List.of(), List.of(), Map.of(), Map.of(),
                List.of(end), Set.of(), false));
        assertThat(found).extracting(Condition::stage).isEqualTo(stage == null ? List.of() : List.of(stage));
        assertThat(found).allSatisfy(one -> assertThat(one.kind().begun(one.key(), one.stage())).contains("f4-old"));
    }

    @Test
    @Proves("R-INT-84")
    void a_closed_connection_and_messages_that_wait_for_somebody_are_each_one_thing() {
        EndpointView closed = endpoint(EndpointStatus.SUSPENDED_AUTH, Set.of("*"));
        List<EndpointFigures> figures = List.of(new EndpointFigures(ENDPOINT, 0, null, 3, 2, 0, 5));
        assertThat(of(BEGAN, closed, null, figures, Map.of(), Map.of(), false)).extracting(Condition::kind)
                .containsExactlyInAnyOrder(AlertKind.ENDPOINT_CLOSED, AlertKind.FILES_HELD, AlertKind.MESSAGES_FAILED);
    }

    @Test
    @Proves({"AC-I6", "R-INT-84"})
    void an_address_that_is_gone_is_said_and_a_pause_that_somebody_wanted_is_not() {
        EndpointView gone = endpoint(EndpointStatus.PAUSED, EndpointView.GONE);
        EndpointView paused = endpoint(EndpointStatus.PAUSED, "They asked us to wait");
        assertThat(of(BEGAN, gone, null, List.of(), Map.of(), Map.of(), false)).extracting(Condition::kind)
                .containsExactly(AlertKind.ENDPOINT_GONE);
        assertThat(of(BEGAN, paused, null, List.of(), Map.of(), Map.of(), false)).isEmpty();
    }

    @Test
    @Proves({"R-INT-12", "AC-I37"})
    void an_empty_choice_is_said_and_does_not_mean_everything() {
        EndpointView empty = endpoint(EndpointStatus.LIVE, Set.of());
        assertThat(of(BEGAN, empty, null, List.of(), Map.of(), Map.of(), false)).extracting(Condition::kind)
                .containsExactly(AlertKind.NOTHING_CHOSEN);
        assertThat(empty.isOpen()).isFalse();
        assertThat(empty.tellsOf("KEN")).isFalse();
        assertThat(endpoint(EndpointStatus.LIVE, Set.of("KEN")).tellsOf("LEE")).isFalse();
    }

    @Test
    @Proves("R-INT-83")
    void erasing_that_did_not_happen_is_said() {
        assertThat(of(BEGAN, endpoint(EndpointStatus.LIVE, Set.of("*")), null, List.of(), Map.of(), Map.of(), true))
                .extracting(Condition::kind).containsExactly(AlertKind.ERASING_LATE);
    }

    @Test
    @Proves({"R-INT-84", "AC-I27"})
    void a_return_that_does_not_balance_is_told_for_as_long_as_it_is_kept_back() {
        EndpointView endpoint = endpoint(EndpointStatus.LIVE, Set.of("*"));
        assertThat(of(BEGAN, endpoint, null, List.of(), Map.of(), Map.of(), Set.of(ENDPOINT), false))
                .extracting(Condition::kind).containsExactly(AlertKind.RETURN_UNBALANCED);
        assertThat(of(BEGAN, endpoint, null, List.of(), Map.of(), Map.of(), Set.of(UUID.randomUUID()), false)).isEmpty();
    }

    private static List<Condition> missing(Instant now, Map<UUID, Instant> came, Map<UUID, Instant> cleared) {
        return of(now, endpoint(EndpointStatus.LIVE, Set.of("*")), null, List.of(), came, cleared, false);
    }

    private static List<Condition> of(Instant now, EndpointView endpoint, LocalDate until, List<EndpointFigures> figures,
            Map<UUID, Instant> came, Map<UUID, Instant> cleared, boolean late) {
        return of(now, endpoint, until, figures, came, cleared, Set.of(), late);
    }

    private static List<Condition> of(Instant now, EndpointView endpoint, LocalDate until, List<EndpointFigures> figures,
            Map<UUID, Instant> came, Map<UUID, Instant> cleared, Set<UUID> withheld, boolean late) {
        Expectation expectation = new Expectation(ENDPOINT);
        expectation.expect(Rhythm.FOUR_WEEKLY, LocalDate.of(2026, 4, 7), 2, LocalTime.of(18, 0), 60, Hearers.KEEPERS_AND_FINANCE,
                BEGAN);
        PartnerView partner = new PartnerView(PARTNER, 1, "council", "The council", PartnerKind.COUNCIL_FINANCE, "",
                "Agreement", until, until != null);
        return Conditions.of(new Seen(UUID.randomUUID(), now, London.dayOf(now), BankDays.WORKED_OUT, List.of(endpoint),
                List.of(partner), figures, List.of(expectation), came, cleared, List.of(), withheld, late));
    }

    private static EndpointView endpoint(EndpointStatus status, Set<String> chosen) {
        return endpoint(status, "", chosen);
    }

    private static EndpointView endpoint(EndpointStatus status, String because) {
        return endpoint(status, because, Set.of(EndpointView.EVERYTHING));
    }

    private static EndpointView endpoint(EndpointStatus status, String because, Set<String> chosen) {
        return new EndpointView(ENDPOINT, 1, PARTNER, "council", "The council", Feed.F4, Transport.SFTP,
                new EndpointSetting("host:22", "", "", "", "", 60, AckMode.NONE), status, BEGAN, because, null, BEGAN, BEGAN,
                true, chosen);
    }
}
