package org.alongside.accreditation.body.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodyLostControl;
import org.alongside.accreditation.body.BodyRegainedControl;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.Control;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.AreaMandate;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class BodyLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    @Proves({"R-ACC-01", "AC-A01"})
    void a_body_is_in_breach_the_instant_the_fourth_of_seven_resigns() {
        ABody nb = ABody.recognised().withVoting(7, 4);
        assertThat(observe(nb, TODAY).moved()).isEmpty();

        nb.members.get(0).member().resign(TODAY);
        AccreditationBody.Observation seen = observe(nb, TODAY);

        assertThat(seen.moved()).get().isInstanceOf(BodyLostControl.class);
        assertThat(seen.bandChanged()).isTrue();
        assertThat(nb.body.status()).isEqualTo(BodyStatus.IN_BREACH);
    }

    @Test
    @Proves({"R-ACC-01", "AC-A02"})
    void it_is_not_when_somebody_else_resigns() {
        ABody nb = ABody.recognised().withVoting(7, 4);
        nb.members.get(6).member().resign(TODAY);

        assertThat(observe(nb, TODAY).moved()).isEmpty();
        assertThat(nb.body.status()).isEqualTo(BodyStatus.RECOGNISED);
    }

    @Test
    @Proves({"R-ACC-01", "7.1"})
    void it_comes_back_to_where_it_was() {
        ABody nb = ABody.proposed().recognise("Find a second signatory.").withVoting(3, 2);
        nb.members.get(0).member().resign(TODAY);
        observe(nb, TODAY);
        nb.member(Seat.VOTING, ConstituencyKind.CARER, 10);

        assertThat(observe(nb, TODAY).moved()).get().isInstanceOf(BodyRegainedControl.class);
        assertThat(nb.body.status()).isEqualTo(BodyStatus.RECOGNISED_WITH_CONDITIONS);
    }

    @Test
    @Proves("R-ACC-04")
    void a_founding_group_that_is_still_declaring_is_not_observed() {
        ABody nb = ABody.proposed().withVoting(3, 3);

        assertThat(observe(nb, TODAY).bandChanged()).isFalse();
        nb.recognise("");
        assertThat(observe(nb, TODAY).bandChanged()).isTrue();
    }

    @Test
    @Proves("R-ACC-12")
    void the_steward_group_begins_by_itself_when_it_first_meets_control() {
        AccreditationBody steward = AccreditationBody.steward(UUID.randomUUID(), "Stewards");

        steward.observe(new Control(3, 1, 50), "declaration", NOW);
        assertThat(steward.status()).isEqualTo(BodyStatus.PROPOSED);
        steward.observe(new Control(3, 2, 50), "declaration", NOW);
        assertThat(steward.status()).isEqualTo(BodyStatus.RECOGNISED);
        steward.observe(new Control(3, 1, 50), "resignation", NOW);
        assertThat(steward.status()).isEqualTo(BodyStatus.IN_BREACH);
    }

    @Test
    @Proves("N09")
    void members_are_warned_once_when_one_more_loss_would_be_too_many() {
        ABody nb = ABody.recognised().withVoting(7, 4);

        assertThat(observe(nb, TODAY).newlyAtRisk()).isTrue();
        assertThat(observe(nb, TODAY).newlyAtRisk()).isFalse();
    }

    @Test
    @Proves({"R-ACC-05", "R-ACC-01"})
    void a_declaration_counts_through_its_last_day_and_stops_at_midnight() {
        ABody nb = ABody.recognised().withVoting(3, 2);
        LocalDate last = ABody.PROPOSED_ON.plusMonths(12);

        assertThat(nb.on(last).control(50).met()).isTrue();
        assertThat(nb.on(last.plusDays(1)).control(50).met()).isFalse();
        assertThat(nb.on(last.plusDays(1)).withoutLiveDeclaration()).hasSize(1);
    }

    @Test
    @Proves({"R-ACC-05", "N10"})
    void a_member_is_reminded_60_30_and_7_days_before_and_once_each() {
        ABody nb = ABody.recognised().withVoting(1, 1);
        var said = nb.members.get(0).declaration().orElseThrow();
        LocalDate last = said.reconfirmBy();

        assertThat(said.takeReminder(last.minusDays(61))).isEmpty();
        assertThat(said.takeReminder(last.minusDays(60))).contains(60);
        assertThat(said.takeReminder(last.minusDays(60))).isEmpty();
        assertThat(said.takeReminder(last.minusDays(29))).contains(30);
        assertThat(said.takeReminder(last.minusDays(7))).contains(7);
        assertThat(said.takeReminder(last)).isEmpty();
        assertThat(said.takeReminder(last.plusDays(1))).isEmpty();
        said.declare(Set.of(ConstituencyKind.CARER), 12, last.minusDays(3));
        assertThat(said.takeReminder(last)).isEmpty();
    }

    @Test
    @Proves({"R-ACC-05", "N10"})
    void after_downtime_only_the_newest_reminder_is_given() {
        var said = ABody.recognised().withVoting(1, 1).members.get(0).declaration().orElseThrow();

        assertThat(said.takeReminder(said.reconfirmBy().minusDays(5))).contains(7);
        assertThat(said.takeReminder(said.reconfirmBy().minusDays(5))).isEmpty();
    }

    @Test
    @Proves({"R-ACC-03", "AC-A04"})
    void a_councillor_who_is_a_carer_gets_no_vote_and_may_advise() {
        assertThatThrownBy(() -> seat(Seat.VOTING, Set.of(Exclusion.COUNCILLOR))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("EXCLUDED_FROM_VOTING");
        assertThatThrownBy(() -> seat(Seat.PANEL, Set.of(Exclusion.SUPPORT_PROVIDER_STAFF)))
                .isInstanceOf(RuleBroken.class);

        GoverningMember adviser = seat(Seat.ADVISER, Set.of(Exclusion.COUNCILLOR));
        assertThat(adviser.votesOn(TODAY)).isFalse();
        assertThat(adviser.sitsOn(TODAY)).isTrue();
    }

    @Test
    @Proves({"R-ACC-03", "B19"})
    void a_question_not_answered_is_not_answered_with_none() {
        assertThatThrownBy(() -> seat(Seat.VOTING, null)).hasMessageContaining("EXCLUSIONS_UNANSWERED");
    }

    @Test
    @Proves("R-ACC-03")
    void who_starts_to_work_for_a_provider_keeps_the_seat_and_loses_the_vote() {
        ABody nb = ABody.recognised().withVoting(3, 2);
        GoverningMember member = nb.members.get(0).member();

        assertThat(member.answerExclusions(Set.of(Exclusion.SUPPORT_PROVIDER_OWNER))).isPresent();
        assertThat(member.seat()).isEqualTo(Seat.ADVISER);
        assertThat(nb.on(TODAY).control(50).met()).isFalse();
    }

    @Test
    @Proves("R-ACC-06")
    void without_its_chair_the_longest_serving_member_of_the_constituency_chairs() {
        ABody nb = ABody.recognised().withVoting(5, 3);
        assertThat(nb.on(TODAY).chair()).contains(nb.members.get(0).member());

        nb.members.get(0).member().resign(TODAY);
        assertThat(nb.on(TODAY).chair()).contains(nb.members.get(1).member());
    }

    @Test
    @Proves("R-ACC-06")
    void whoever_is_asked_and_from_the_constituency_can_take_the_chair_and_nobody_else() {
        ABody nb = ABody.recognised().withVoting(5, 3);
        nb.members.subList(1, 5).forEach(m -> m.member().askToChair());
        nb.members.get(2).member().makeRoomForChair();

        assertThat(SeatPolicy.requireAbleToChair(nb.on(TODAY), nb.members.get(1).member().id()).askedToChair()).isTrue();
        assertThat(refusedToChair(nb, 2)).as("from the constituency, not asked").isEqualTo(refusedToChair(nb, 4))
                .contains("CANNOT_CHAIR_NOW").doesNotContainIgnoringCase("constituency");
    }

    @Test
    @Proves({"R-ACC-04", "R-ACC-06"})
    void anybody_with_a_vote_may_be_asked_to_chair_so_that_asking_tells_nothing() {
        ABody nb = ABody.recognised().withVoting(5, 3);

        assertThat(nb.on(TODAY).voting()).allSatisfy(m ->
                assertThat(SeatPolicy.votingMember(nb.on(TODAY), m.member().id()).askToChair().personId())
                        .isEqualTo(m.member().personId()));
    }

    @Test
    @Proves("R-ACC-06")
    void a_chair_who_is_no_longer_from_the_constituency_keeps_the_seat_and_leaves_the_chair() {
        GoverningMember chair = ABody.recognised().withVoting(3, 2).members.get(0).member();

        assertThat(chair.keepChairOnlyIf(true)).isEmpty();
        assertThat(chair.keepChairOnlyIf(false)).isPresent();
        assertThat(chair.namedChair()).isFalse();
        assertThat(chair.votesOn(TODAY)).isTrue();
        assertThat(chair.keepChairOnlyIf(false)).as("again").isEmpty();
    }

    @Test
    @Proves({"R-ACC-04", "R-ACC-06"})
    void at_recognition_a_chair_who_cannot_chair_looks_like_none() {
        ABody nobody = ABody.proposed().withVoting(3, 2);
        nobody.members.get(0).member().leaveChair();
        ABody unable = ABody.proposed().withVoting(3, 2);
        unable.members.get(0).member().leaveChair();
        unable.members.get(2).member().takeChair();

        assertThat(rules(recognising(nobody, Optional.empty(), List.of()))).containsExactly(BodyRule.CHAIR_MISSING)
                .isEqualTo(rules(recognising(unable, Optional.empty(), List.of())));
    }

    @Test
    @Proves({"7.1", "R-ACC-91"})
    void a_proposal_names_three_people_with_a_vote_and_each_once() {
        assertThatThrownBy(() -> RecognitionPolicy.requireGroup(2, 3, 3)).hasMessageContaining("TOO_FEW_MEMBERS");
        assertThatThrownBy(() -> RecognitionPolicy.requireGroup(3, 2, 3)).hasMessageContaining("TWO_SEATS_FOR_ONE");
        assertThatCode(() -> RecognitionPolicy.requireGroup(3, 3, 3)).doesNotThrowAnyException();
    }

    @Test
    @Proves("R-ACC-09")
    void nobody_who_manages_services_of_a_conflicted_host_gets_a_vote_later_either() {
        Optional<HostOrganisation> host = Optional.of(host(Set.of(HostActivity.DP_SUPPORT_SCHEME), "Apart.", true));
        Optional<HostOrganisation> harmless = Optional.of(host(Set.of(HostActivity.PEER_SUPPORT), "", true));

        assertThatThrownBy(() -> SeatPolicy.requireApartFromHost(host, Seat.VOTING, true))
                .hasMessageContaining("HOST_MANAGER_VOTES");
        assertThatThrownBy(() -> SeatPolicy.requireApartFromHost(host, Seat.PANEL, true))
                .hasMessageContaining("HOST_MANAGER_VOTES");
        assertThatThrownBy(() -> SeatPolicy.requireApartFromHost(host, Seat.VOTING, null))
                .hasMessageContaining("HOST_MANAGEMENT_UNANSWERED");
        assertThatCode(() -> {
            SeatPolicy.requireApartFromHost(host, Seat.ADVISER, true);
            SeatPolicy.requireApartFromHost(host, Seat.VOTING, false);
            SeatPolicy.requireApartFromHost(harmless, Seat.VOTING, true);
            SeatPolicy.requireApartFromHost(Optional.empty(), Seat.VOTING, null);
        }).doesNotThrowAnyException();
    }

    @Test
    @Proves("R-ACC-09")
    void a_manager_of_the_hosts_services_who_sits_on_panels_only_stands_in_the_way_too() {
        ABody nb = ABody.proposed().withVoting(3, 2);
        nb.members.add(new SittingMember(new GoverningMember(UUID.randomUUID(), nb.body.id(), UUID.randomUUID(), "Mo",
                Seat.PANEL, Set.of(), true, ABody.PROPOSED_ON), Optional.empty()));
        HostOrganisation host = host(Set.of(HostActivity.SUPPORT_SERVICES), "Kept apart.", true);

        assertThat(rules(recognising(nb, Optional.of(host), List.of()))).containsExactly(BodyRule.HOST_MANAGER_VOTES);
    }

    @Test
    @Proves("7.1")
    void a_founding_group_has_three_voting_members_who_have_declared() {
        ABody two = ABody.proposed().withVoting(2, 2);
        assertThat(rules(RecognitionPolicy.beforeConsulting(two.on(TODAY)))).containsExactly(BodyRule.TOO_FEW_MEMBERS);

        ABody silent = ABody.proposed().withVoting(3, 2);
        SittingMember third = silent.members.remove(2);
        silent.members.add(new SittingMember(third.member(), Optional.empty()));
        assertThat(rules(RecognitionPolicy.beforeConsulting(silent.on(TODAY))))
                .containsExactly(BodyRule.DECLARATIONS_MISSING);
    }

    @Test
    @Proves({"R-ACC-91", "7.1"})
    void three_members_are_enough() {
        ABody three = ABody.proposed().withVoting(3, 2);

        assertThat(RecognitionPolicy.beforeConsulting(three.on(TODAY))).isEmpty();
        assertThat(rules(recognising(three, Optional.empty(), List.of()))).isEmpty();
    }

    @Test
    @Proves("7.1")
    void people_are_asked_for_28_days_in_accessible_formats() {
        AccreditationBody body = ABody.proposed().body;
        assertThatThrownBy(() -> body.openConsultation(Set.of(ConsultationFormat.PLAIN_ENGLISH), TODAY.plusDays(27), 28,
                TODAY)).asInstanceOf(type(RuleBroken.class)).satisfies(refused ->
                assertThat(rules(refused.breaches()))
                        .containsExactly(BodyRule.FORMATS_MISSING, BodyRule.CONSULTATION_TOO_SHORT));

        body.openConsultation(ABody.FORMATS, TODAY.plusDays(28), 28, TODAY);
        assertThatThrownBy(() -> body.recognise("", TODAY.plusDays(28))).hasMessageContaining("CONSULTATION_STILL_OPEN");
        assertThat(body.recognise("", TODAY.plusDays(29)).withConditions()).isFalse();
        assertThatThrownBy(() -> body.recognise("", TODAY.plusDays(30))).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"R-ACC-09", "AC-A08"})
    void a_host_with_secondary_supports_needs_its_separation_statement() {
        HostOrganisation host = host(Set.of(HostActivity.SECONDARY_SUPPORTS), "", true);

        assertThat(rules(recognising(ABody.proposed().withVoting(3, 2), Optional.of(host), List.of())))
                .containsExactly(BodyRule.SEPARATION_STATEMENT_MISSING);
        assertThat(BodyRule.SEPARATION_STATEMENT_MISSING.code()).isEqualTo("R-ACC-09");
    }

    @Test
    @Proves("R-ACC-09")
    void the_other_safeguards_are_asked_for_too() {
        HostOrganisation host = host(Set.of(HostActivity.BROKERAGE), "Kept apart.", false);

        assertThat(rules(host.missingSafeguards(true, TODAY.plusYears(1).plusDays(1)))).containsExactly(
                BodyRule.FILES_OPEN_TO_HOST_STAFF, BodyRule.HOST_MANAGER_VOTES, BodyRule.SEPARATION_REVIEW_DUE);
        assertThat(host.missingSafeguards(false, TODAY.plusYears(1))).hasSize(1);
    }

    @Test
    @Proves({"R-ACC-09", "R-ACC-10"})
    void training_and_peer_support_are_no_conflict() {
        HostOrganisation host = host(Set.of(HostActivity.TRAINING, HostActivity.PEER_SUPPORT), "", false);

        assertThat(host.conflicted()).isFalse();
        assertThat(host.missingSafeguards(true, TODAY)).isEmpty();
    }

    @Test
    @Proves({"R-ACC-08", "AC-A07"})
    void a_second_mandate_may_not_overlap_the_first() {
        AreaMandate first = mandate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(first.overlaps(mandate(LocalDate.of(2026, 12, 1), null))).isTrue();
        assertThat(first.overlaps(mandate(LocalDate.of(2026, 12, 31), null))).isTrue();
        assertThat(first.overlaps(mandate(LocalDate.of(2027, 1, 1), null))).isFalse();
        assertThatThrownBy(() -> mandate(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves({"R-ACC-01", "R-ACC-12"})
    void a_body_without_control_is_not_recognised() {
        assertThat(rules(recognising(ABody.proposed().withVoting(4, 2), Optional.empty(), List.of())))
                .contains(BodyRule.CONTROL_NOT_MET);
    }

    @Test
    @Proves("R-ACC-01")
    void an_area_may_ask_for_a_higher_floor_and_the_strictest_counts() {
        ABody nb = ABody.recognised().withVoting(5, 3);
        nb.body.serve(UUID.randomUUID(), 60);

        assertThat(nb.body.floor()).isEqualTo(60);
        assertThat(observe(nb, TODAY).moved()).get().isInstanceOf(BodyLostControl.class);
    }

    private static String refusedToChair(ABody it, int member) {
        return catchThrowable(() -> SeatPolicy.requireAbleToChair(it.on(TODAY), it.members.get(member).member().id()))
                .getMessage();
    }

    private static AccreditationBody.Observation observe(ABody it, LocalDate day) {
        return it.body.observe(it.on(day).control(it.body.floor()), "test", NOW);
    }

    private static GoverningMember seat(Seat seat, Set<Exclusion> exclusions) {
        return new GoverningMember(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Cllr Carey", seat, exclusions,
                false, TODAY);
    }

    private static HostOrganisation host(Set<HostActivity> activities, String statement, boolean filesClosed) {
        return new HostOrganisation(UUID.randomUUID(),
                new Host("Northshire CIL", activities, statement, filesClosed, null), TODAY);
    }

    private static AreaMandate mandate(LocalDate from, LocalDate until) {
        return new AreaMandate(UUID.randomUUID(), UUID.randomUUID(), MandateKind.FULL, from, until);
    }

    private static List<Breach> recognising(ABody it, Optional<HostOrganisation> host, List<AreaMandate> others) {
        return RecognitionPolicy.beforeRecognising(it.on(TODAY), it.body.floor(), host, mandate(TODAY, null), others);
    }

    private static List<Rule> rules(List<Breach> breaches) {
        return breaches.stream().map(Breach::rule).toList();
    }
}
