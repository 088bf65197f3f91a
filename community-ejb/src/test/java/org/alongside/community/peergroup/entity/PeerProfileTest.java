package org.alongside.community.peergroup.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.ProfileAbout;
import org.alongside.community.peergroup.ProfileGive;
import org.alongside.community.peergroup.TagPurpose;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PeerProfileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final PeerProfile profile = new PeerProfile(UUID.randomUUID());

    @Test
    @Proves("R-PEER-08")
    void a_town_never_says_where_somebody_lives() {
        for (String exact : new String[] {"TN23 1AA", "14 Mill Lane", "Ashford ٣"}) {
            assertThatThrownBy(() -> profile.tellAbout(about("Asha", exact))).hasMessageContaining("TOWN_TOO_EXACT");
        }
        profile.tellAbout(about("Asha", "Ashford"));
        assertThat(profile.town()).isEqualTo("Ashford");
    }

    @Test
    @Proves("R-PEER-08")
    void somebody_is_called_by_the_name_they_choose() {
        assertThatThrownBy(() -> profile.tellAbout(about("", ""))).hasMessageContaining("NAME_MISSING");
        profile.tellAbout(about("Sunny", ""));
        assertThat(profile.calledName()).isEqualTo("Sunny");
    }

    @Test
    @Proves("R-PEER-05")
    void nobody_is_found_who_has_not_said_so_nor_before_there_is_something_to_go_by() {
        assertThatThrownBy(profile::optIn).hasMessageContaining("PROFILE_NOT_COMPLETE");
        profile.tellAbout(about("Asha", ""));
        profile.tellGive(new ProfileGive(Set.of(Topic.LISTENING), Set.of(), Set.of(), Set.of()));
        assertThat(profile.candidate(List.of(), false).suggested()).isFalse();
        profile.optIn();
        assertThat(profile.candidate(List.of(), false).suggested()).isTrue();
        assertThat(profile.candidate(List.of(), true).suggested()).as("paused to protect somebody").isFalse();
        profile.optOut();
        assertThat(profile.candidate(List.of(), false).suggested()).isFalse();
    }

    @Test
    @Proves("R-PEER-04")
    void a_tag_has_a_purpose_and_is_matched_on_only_for_that() {
        assertThatThrownBy(() -> new ProfileTag(profile.personId(), Experience.AUTISM, null, NOW))
                .hasMessageContaining("TAG_PURPOSE_MISSING");
        ProfileTag shown = new ProfileTag(profile.personId(), Experience.AUTISM, TagPurpose.SHOW_LATER, NOW);
        ProfileTag matched = new ProfileTag(profile.personId(), Experience.CARING, TagPurpose.MATCH, NOW);
        assertThat(profile.candidate(List.of(shown, matched), false).matchOn()).containsExactly(Experience.CARING);
        assertThat(profile.candidate(List.of(), false).matchOn()).as("taken away").isEmpty();
    }

    @Test
    @Proves("R-PEER-04")
    void what_is_about_health_disability_ethnicity_faith_or_sexuality_says_so() {
        assertThat(Experience.AUTISM.isSensitive() && Experience.FAITH.isSensitive() && Experience.LGBT.isSensitive()
                && Experience.ETHNICITY.isSensitive() && Experience.LONG_TERM_ILLNESS.isSensitive()).isTrue();
        assertThat(Experience.PERSONAL_BUDGET.isSensitive()).isFalse();
    }

    private static ProfileAbout about(String name, String town) {
        return new ProfileAbout(name, town, Set.of(MeetingWay.ONLINE), Set.of(Communication.ENGLISH),
                Set.of(TimeSlot.WEEKDAY_EVENING));
    }
}
