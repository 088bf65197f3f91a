package org.alongside.community.peergroup.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.ProfileAbout;
import org.alongside.community.peergroup.TagPurpose;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.entity.PeerBlock;
import org.alongside.community.peergroup.entity.PeerMatch;
import org.alongside.community.peergroup.entity.PeerMessage;
import org.alongside.community.peergroup.entity.PeerProfile;
import org.alongside.community.peergroup.entity.ProfileTag;
import org.alongside.platform.error.NotFound;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeersIT {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private final UUID area = UUID.randomUUID();
    private final UUID ann = Somebody.named("Ann");
    private final UUID ben = Somebody.named("Ben");
    private final UUID cora = Somebody.named("Cora");

    @Test
    @Proves("R-PEER-04")
    void what_somebody_lives_with_is_read_by_the_portal_alone_and_goes_at_once() throws SQLException {
        ProfileTag tag = new ProfileTag(ann, Experience.AUTISM, TagPurpose.MATCH, NOW);
        STORE.inArea(area, em -> new Profiles(em).add(tag));
        assertThat(kept("select tag from community.peer_tag where id = '" + tag.id() + "'")).doesNotContain("AUTISM");
        STORE.inArea(area, em -> new Profiles(em).tags(ann).forEach(one -> new Profiles(em).remove(one)));
        STORE.inArea(area, em -> assertThat(new Profiles(em).tags(ann)).isEmpty());
    }

    @Test
    @Proves("R-PEER-05")
    void a_profile_comes_back_as_it_was_told_and_in_its_own_area() {
        STORE.inArea(area, em -> new Profiles(em).add(profile(ann, "Annie")));
        STORE.inArea(area, em -> assertThat(new Profiles(em).of(ann).orElseThrow().facts(List.of()).about())
                .isEqualTo(about("Annie")));
        STORE.inArea(UUID.randomUUID(), em -> assertThat(new Profiles(em).of(ann)).isEmpty());
    }

    @Test
    @Proves({"R-PEER-01", "R-PEER-08"})
    void whoever_is_not_one_of_the_two_finds_no_match() {
        PeerMatch match = new PeerMatch(MatchPair.of(ann, ben), NOW);
        STORE.inArea(area, em -> new Matches(em).add(match));
        STORE.inArea(area, em -> {
            assertThat(new Matches(em).of(match.id(), ben).id()).isEqualTo(match.id());
            assertThatThrownBy(() -> new Matches(em).of(match.id(), cora)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Proves("R-PEER-07")
    void a_pair_is_open_once_and_may_come_again_after_a_no() {
        PeerMatch first = new PeerMatch(MatchPair.of(ann, ben), NOW);
        STORE.inArea(area, em -> new Matches(em).add(first));
        assertThatThrownBy(() -> STORE.inArea(area, em -> new Matches(em).add(new PeerMatch(MatchPair.of(ben, ann), NOW))))
                .hasMessageContaining("peer_match_once");
        STORE.inArea(area, em -> new Matches(em).of(first.id(), ann).no(Duration.ofDays(90), NOW));
        STORE.inArea(area, em -> new Matches(em).add(new PeerMatch(MatchPair.of(ann, ben), NOW)));
    }

    @Test
    @Proves("R-PEER-09")
    void a_block_holds_both_ways() {
        STORE.inArea(area, em -> new Matches(em).add(new PeerBlock(ann, ben, NOW)));
        STORE.inArea(area, em -> {
            assertThat(new Matches(em).apartFrom(ann)).containsExactly(ben);
            assertThat(new Matches(em).apartFrom(ben)).containsExactly(ann);
            assertThat(new Matches(em).apartFrom(cora)).isEmpty();
            assertThat(new Matches(em).blocked()).containsExactly(MatchPair.of(ann, ben));
        });
    }

    @Test
    void what_two_write_to_each_other_is_read_by_nobody_in_the_database() throws SQLException {
        PeerMatch match = new PeerMatch(MatchPair.of(ann, ben), NOW);
        STORE.inArea(area, em -> new Matches(em).add(match));
        STORE.inArea(area, em -> new Matches(em).add(new PeerMessage(match.id(), ann, "Shall we meet on Tuesday?", NOW)));
        STORE.inArea(area, em -> assertThat(new Matches(em).messages(match.id())).extracting(PeerMessage::words)
                .containsExactly("Shall we meet on Tuesday?"));
        assertThat(kept("select words from community.peer_message where match_id = '" + match.id() + "'"))
                .doesNotContain("Tuesday");
        STORE.inArea(area, em -> assertThat(new Matches(em).writtenBefore(NOW.plusSeconds(1))).hasSize(1));
        STORE.inArea(area, em -> assertThat(new Matches(em).writtenBefore(NOW)).isEmpty());
    }

    private static PeerProfile profile(UUID person, String name) {
        PeerProfile profile = new PeerProfile(person);
        profile.tellAbout(about(name));
        return profile;
    }

    private static ProfileAbout about(String name) {
        return new ProfileAbout(name, "Ashford", Set.of(MeetingWay.ONLINE, MeetingWay.PHONE), Set.of(Communication.BSL),
                Set.of(TimeSlot.WEEKDAY_EVENING));
    }

    private static String kept(String query) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection();
             Statement select = connection.createStatement(); ResultSet row = select.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
