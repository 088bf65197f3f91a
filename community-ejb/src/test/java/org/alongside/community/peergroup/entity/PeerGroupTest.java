package org.alongside.community.peergroup.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.MeetingPlan;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.RemovalGround;
import org.alongside.community.peergroup.Theme;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final UUID host = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID coordinator = UUID.randomUUID();

    @Test
    @Proves("R-PEER-02")
    void a_group_has_agreements_and_looks_at_them_every_year() {
        assertThatThrownBy(() -> group(false, JoinPolicy.OPEN, "")).hasMessageContaining("AGREEMENTS_MISSING");
        PeerGroup group = group(false, JoinPolicy.OPEN, "What is said here stays here.");
        assertThat(group.reviewIsDue(TODAY.plusYears(1).minusDays(1))).isFalse();
        assertThat(group.reviewIsDue(TODAY.plusYears(1))).isTrue();
        group.reviewed(TODAY.plusYears(1));
        assertThat(group.reviewIsDue(TODAY.plusYears(1))).isFalse();
    }

    @Test
    @Proves("R-PEER-03")
    void a_sensitive_group_is_joined_by_invitation_only() {
        assertThatThrownBy(() -> group(true, JoinPolicy.ASK, "Kind words.")).hasMessageContaining("SENSITIVE_BY_INVITATION");
        assertThat(group(true, JoinPolicy.INVITED, "Kind words.").canBeAsked()).isFalse();
    }

    @Test
    void joining_follows_what_the_group_has_chosen() {
        assertThat(group(false, JoinPolicy.OPEN, "Kind words.").joined()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(group(false, JoinPolicy.ASK, "Kind words.").joined()).isEqualTo(MemberStatus.ASKED);
    }

    @Test
    @Proves("R-PEER-13")
    void nobody_is_removed_by_one_person() {
        GroupMember one = active();
        assertThatThrownBy(() -> one.agreeRemoval(null, coordinator, NOW)).isInstanceOf(NotFound.class);
        one.askRemoval(RemovalGround.NOT_SAFE, "They shouted at people twice.", host);
        assertThat(one.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThatThrownBy(() -> one.agreeRemoval(null, host, NOW)).hasMessageContaining("MODERATION_SECOND_PERSON");
        one.agreeRemoval(null, coordinator, NOW);
        assertThat(one.status()).isEqualTo(MemberStatus.REMOVED);
    }

    @Test
    @Proves("R-PEER-13")
    void nobody_is_their_own_second_person_and_a_no_changes_nothing() {
        GroupMember one = active();
        one.askRemoval(RemovalGround.NOT_SAFE, "They shouted at people twice.", host);
        assertThatThrownBy(() -> one.agreeRemoval(null, member, NOW)).hasMessageContaining("NOT_TO_ONESELF");
        one.refuseRemoval();
        assertThat(one.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(one.removalReason()).isEmpty();
    }

    @Test
    @Proves({"R-PEER-13", "6.3"})
    void what_two_people_agree_on_the_group_decides_unless_somebody_is_not_safe() {
        GroupMember one = active();
        assertThatThrownBy(() -> one.askRemoval(null, "They shouted at people twice.", host))
                .hasMessageContaining("REMOVAL_GROUND_MISSING");
        one.askRemoval(RemovalGround.GROUP, "They shouted at people twice.", host);
        assertThat(one.isForTheGroup(2)).isTrue();
        assertThat(one.isForTheGroup(1)).isFalse();
        UUID decision = UUID.randomUUID();
        one.agreeRemoval(decision, coordinator, NOW);
        assertThat(one.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(one.removalDecision()).isEqualTo(decision);
        one.removalDecided(false, NOW);
        assertThat(one.status()).isEqualTo(MemberStatus.ACTIVE);
        one.askRemoval(RemovalGround.GROUP, "And again.", host);
        one.agreeRemoval(decision, coordinator, NOW);
        one.removalDecided(true, NOW);
        assertThat(one.status()).isEqualTo(MemberStatus.REMOVED);
        GroupMember other = active();
        other.askRemoval(RemovalGround.NOT_SAFE, "They follow people home.", host);
        assertThat(other.isForTheGroup(5)).isFalse();
    }

    @Test
    @Proves("R-PEER-13")
    void to_remove_somebody_is_asked_once_until_there_is_an_answer() {
        GroupMember one = active();
        one.askRemoval(RemovalGround.GROUP, "They shouted at people twice.", host);
        assertThatThrownBy(() -> one.askRemoval(RemovalGround.NOT_SAFE, "Now.", host))
                .hasMessageContaining("REMOVAL_ASKED_ALREADY");
        one.agreeRemoval(UUID.randomUUID(), coordinator, NOW);
        assertThatThrownBy(() -> one.askRemoval(RemovalGround.GROUP, "Again.", host))
                .hasMessageContaining("REMOVAL_ASKED_ALREADY");
        one.removalDecided(false, NOW);
        one.askRemoval(RemovalGround.GROUP, "Again.", host);
    }

    @Test
    @Proves("R-PEER-13")
    void whoever_leaves_before_the_count_is_not_removed() {
        GroupMember one = active();
        one.askRemoval(RemovalGround.GROUP, "They shouted at people twice.", host);
        one.agreeRemoval(UUID.randomUUID(), coordinator, NOW);
        one.leave(NOW);
        one.removalDecided(true, NOW);
        assertThat(one.status()).isEqualTo(MemberStatus.LEFT);
    }

    @Test
    @Proves("R-PEER-16")
    void how_many_came_is_a_number_and_nobody_is_named() {
        GroupMeeting meeting = meeting();
        assertThatThrownBy(() -> meeting.count(5, NOW)).hasMessageContaining("MEETING_NOT_OVER");
        Instant later = NOW.plusSeconds(7200);
        assertThatThrownBy(() -> meeting.count(501, later)).hasMessageContaining("COUNT_WRONG");
        meeting.count(5, later);
        assertThat(meeting.facts().attended()).isEqualTo(5);
        assertThat(Stream.of(GroupMeeting.class.getDeclaredFields()).filter(field -> field.getType() == UUID.class)
                .map(Field::getName)).as("people a meeting names").containsExactlyInAnyOrder("groupId", "arrangedBy");
    }

    @Test
    @Proves("R-PEER-15")
    void a_guest_comes_to_one_meeting_by_name() {
        GroupMeeting meeting = meeting();
        assertThat(meeting.invite("Ruth Levy", "Bright Payroll", "to answer questions", NOW).meetingId()).isEqualTo(meeting.id());
        meeting.callOff(NOW);
        assertThatThrownBy(() -> meeting.invite("Ruth Levy", "Bright Payroll", "", NOW)).hasMessageContaining("MEETING_IS_OVER");
    }

    @Test
    @Proves("R-PEER-13")
    void whoever_leaves_may_take_their_name_with_them() {
        GroupMeeting meeting = meeting();
        meeting.forget(host);
        assertThat(meeting).extracting("arrangedBy").isNull();
    }

    private PeerGroup group(boolean sensitive, JoinPolicy policy, String agreements) {
        return new PeerGroup(new GroupPlan("Tuesday tea", Theme.CARERS, sensitive, policy, agreements, "", ""), host, TODAY);
    }

    private GroupMember active() {
        return new GroupMember(UUID.randomUUID(), member, MemberStatus.ACTIVE, NOW);
    }

    private GroupMeeting meeting() {
        return new GroupMeeting(UUID.randomUUID(),
                new MeetingPlan(NOW.plusSeconds(3600), NOW.plusSeconds(10_800), false, "Library"), host, NOW);
    }
}
