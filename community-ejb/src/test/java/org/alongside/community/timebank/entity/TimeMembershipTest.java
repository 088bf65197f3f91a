package org.alongside.community.timebank.entity;

import static org.alongside.community.timebank.entity.ATime.COORDINATOR;
import static org.alongside.community.timebank.entity.ATime.POLICY;
import static org.alongside.community.timebank.entity.ATime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TimeMembershipTest {

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();

    @Test
    @Proves("R-TIME-02")
    void everybody_joins_as_giver_and_receiver() {
        refused(TimeRule.PROFILE_INCOMPLETE, () -> TimeMembership.apply(asha, "", "learn to cook", true, TODAY));
        refused(TimeRule.PROFILE_INCOMPLETE, () -> TimeMembership.apply(asha, "walk dogs", " ", true, TODAY));
        TimeMembership asMember = ATime.active(asha);
        assertThat(asMember.status()).isEqualTo(TimeMemberStatus.ACTIVE);
        refused(TimeRule.PROFILE_INCOMPLETE, () -> asMember.write("walk dogs", "", LeavingChoice.POT, null));
    }

    @Test
    @Proves("R-TIME-14")
    void adults_only() {
        refused(TimeRule.ADULTS_ONLY, () -> TimeMembership.apply(asha, "walk dogs", "cook", false, TODAY));
    }

    @Test
    @Proves("R-TIME-15")
    void something_together_comes_before_meeting_alone() {
        TimeMembership membership = ATime.active(asha);
        refused(TimeRule.GROUP_FIRST, membership::requireMayMeetAlone);
        membership.tookPart(false, false, TODAY);
        assertThat(membership.needsGroupFirst()).isTrue();
        membership.tookPart(true, false, TODAY);
        membership.requireMayMeetAlone();
    }

    @Test
    @Proves("R-TIME-15")
    void the_coordinator_may_waive_that() {
        TimeMembership membership = ATime.active(asha);
        refused(TimeRule.YOU_ARE_A_PARTY, () -> membership.waiveGroupFirst(asha, "known for years"));
        membership.waiveGroupFirst(COORDINATOR, "known for years");
        membership.requireMayMeetAlone();
    }

    @Test
    @Proves("R-TIME-05")
    void the_area_sets_the_limit_and_the_coordinator_one_for_a_person() {
        TimeMembership membership = ATime.active(asha);
        assertThat(membership.floor(POLICY)).isEqualTo(-600);
        refused(TimeRule.YOU_ARE_A_PARTY, () -> membership.limit(900, 2400, asha, "I need more"));
        refused(TimeRule.LIMIT_OUT_OF_RANGE, () -> membership.limit(2401, 2400, COORDINATOR, "after an operation"));
        refused(TimeRule.LIMIT_OUT_OF_RANGE, () -> membership.limit(-1, 2400, COORDINATOR, "after an operation"));
        membership.limit(900, 2400, COORDINATOR, "after an operation");
        assertThat(membership.floor(POLICY)).isEqualTo(-900);
    }

    @Test
    @Proves("R-TIME-25")
    void who_is_quiet_for_six_months_is_asked_and_then_on_a_break() {
        TimeMembership membership = ATime.active(asha);
        assertThat(membership.isToBeContacted(TODAY.plusMonths(6).minusDays(1))).isFalse();
        assertThat(membership.isToBeContacted(TODAY.plusMonths(6))).isTrue();
        assertThat(membership.isToBePaused(TODAY.plusMonths(8))).as("nobody asked yet").isFalse();
        membership.contacted(TODAY.plusMonths(6));
        assertThat(membership.isToBeContacted(TODAY.plusMonths(6))).isFalse();
        assertThat(membership.isToBePaused(TODAY.plusMonths(7).minusDays(1))).isFalse();
        assertThat(membership.isToBePaused(TODAY.plusMonths(7))).isTrue();
        membership.pause(TODAY.plusMonths(7));
        membership.comeBack(TODAY.plusMonths(8));
        assertThat(membership.isToBePaused(TODAY.plusMonths(9))).isFalse();
    }

    @Test
    @Proves("R-TIME-25")
    void an_answer_keeps_them_active() {
        TimeMembership membership = ATime.active(asha);
        membership.contacted(TODAY.plusMonths(6));
        membership.wasActive(TODAY.plusMonths(6));
        assertThat(membership.isToBePaused(TODAY.plusMonths(7))).isFalse();
    }

    @Test
    @Proves("R-TIME-21")
    void who_leaves_says_where_their_minutes_go() {
        TimeMembership toPot = leaving(LeavingChoice.POT, null);
        assertThat(toPot.isToBeSettled(TODAY)).isTrue();
        TimeMembership toBen = leaving(LeavingChoice.MEMBER, ben);
        assertThat(toBen.heirPersonId()).isEqualTo(ben);
        refused(TimeRule.RECIPIENT_MISSING, () -> leaving(LeavingChoice.MEMBER, null));
        refused(TimeRule.RECIPIENT_MISSING, () -> leaving(LeavingChoice.MEMBER, asha));
    }

    @Test
    @Proves("R-TIME-21")
    void or_keeps_them_for_twelve_months() {
        TimeMembership kept = leaving(LeavingChoice.KEEP, null);
        assertThat(kept.isToBeSettled(TODAY.plusMonths(12).minusDays(1))).isFalse();
        assertThat(kept.isToBeSettled(TODAY.plusMonths(12))).isTrue();
        kept.settled(TODAY.plusMonths(12));
        assertThat(kept.status()).isEqualTo(TimeMemberStatus.LEFT);
    }

    @Test
    @Proves("R-TIME-21")
    void what_is_owed_is_written_off_by_two_people() {
        TimeMembership left = leaving(LeavingChoice.POT, null);
        WriteOff writeOff = new WriteOff(left, "Moved to Devon; we wish her well.", COORDINATOR, ATime.NOW);
        refused(TimeRule.SECOND_PERSON_NEEDED, () -> writeOff.agree(-60, UUID.randomUUID(), COORDINATOR));
        refused(TimeRule.SECOND_PERSON_NEEDED, () -> writeOff.agree(-60, UUID.randomUUID(), asha));
        writeOff.agree(-60, UUID.randomUUID(), ben);
        assertThatThrownBy(() -> writeOff.agree(-60, UUID.randomUUID(), ben)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-TIME-22")
    void after_a_death_the_wish_of_the_person_counts() {
        TimeMembership noWish = ATime.active(asha);
        noWish.died(COORDINATOR, TODAY);
        assertThat(noWish.leavingChoice()).isEqualTo(LeavingChoice.POT);
        TimeMembership wished = ATime.active(asha);
        wished.write("walk dogs", "cook", LeavingChoice.MEMBER, ben);
        wished.died(COORDINATOR, TODAY);
        assertThat(wished.heirPersonId()).isEqualTo(ben);
        assertThat(wished.isToBeSettled(TODAY)).isTrue();
    }

    private TimeMembership leaving(LeavingChoice choice, UUID heir) {
        TimeMembership membership = ATime.active(asha);
        membership.leave(choice, heir, TODAY);
        return membership;
    }

    private static void refused(TimeRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(rule));
    }
}
