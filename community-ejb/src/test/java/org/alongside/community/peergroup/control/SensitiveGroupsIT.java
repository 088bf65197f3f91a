package org.alongside.community.peergroup.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.Theme;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sensitive group cannot be noticed from outside, whoever asks and however (R-PEER-03). */
@Proves("R-PEER-03")
class SensitiveGroupsIT {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private final UUID area = UUID.randomUUID();
    private final UUID host = Somebody.named("Host");
    private final UUID invited = Somebody.named("Invited");
    private final UUID removed = Somebody.named("Removed");
    private final UUID outside = Somebody.named("Outside");
    private final UUID open = start("Tuesday tea", false);
    private final UUID sensitive = start("Quiet corner", true);

    @Test
    void those_inside_find_it() {
        STORE.inArea(area, em -> {
            Groups groups = new Groups(em);
            assertThat(groups.seenBy(sensitive, host).id()).isEqualTo(sensitive);
            assertThat(groups.seenBy(sensitive, invited).id()).isEqualTo(sensitive);
            assertThat(groups.of(host)).extracting(PeerGroup::id).containsExactly(sensitive, open);
            assertThat(groups.ofMember(sensitive, host).id()).isEqualTo(sensitive);
        });
    }

    @Test
    void nobody_outside_notices_it() {
        for (UUID person : new UUID[] {outside, removed, null}) {
            STORE.inArea(area, em -> noticesNothing(new Groups(em)::open, new Groups(em)::seenBy, person));
        }
    }

    /** A list that forgets to leave it out, and a page that asks nobody who they are, are each caught. */
    @Test
    void a_planted_leak_is_noticed() {
        STORE.inArea(area, em -> {
            Groups groups = new Groups(em);
            assertThatThrownBy(() -> noticesNothing(
                    () -> em.createQuery("select g from PeerGroup g", PeerGroup.class).getResultList(), groups::seenBy, outside))
                    .isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> noticesNothing(groups::open, (id, person) -> em.find(PeerGroup.class, id), outside))
                    .isInstanceOf(AssertionError.class);
        });
    }

    @Test
    void an_invited_person_sees_it_and_none_of_its_insides() {
        STORE.inArea(area, em -> assertThatThrownBy(() -> new Groups(em).ofMember(sensitive, invited))
                .isInstanceOf(NotFound.class));
    }

    @Test
    @Proves({"R-PEER-01", "R-PEER-03"})
    void its_host_alone_acts_for_it() {
        STORE.inArea(area, em -> {
            assertThat(new Groups(em).ofHost(sensitive, host).id()).isEqualTo(sensitive);
            assertThatThrownBy(() -> new Groups(em).ofHost(sensitive, invited)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Groups(em).ofHost(sensitive, outside)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void the_database_refuses_one_that_can_be_asked_for() {
        assertThatThrownBy(() -> STORE.inArea(area, em -> em.createQuery(
                "update PeerGroup g set g.joinPolicy = :open where g.id = :id").setParameter("open", JoinPolicy.OPEN)
                .setParameter("id", sensitive).executeUpdate())).hasMessageContaining("check constraint");
    }

    /** The answer about it is the answer about one that never was. */
    private void noticesNothing(Supplier<List<PeerGroup>> list, BiFunction<UUID, UUID, PeerGroup> one, UUID person) {
        assertThat(list.get()).extracting(PeerGroup::id).containsExactly(open);
        Throwable about = catchThrowable(() -> one.apply(sensitive, person));
        Throwable never = catchThrowable(() -> one.apply(UUID.randomUUID(), person));
        assertThat(about).isInstanceOf(NotFound.class).hasMessage(never.getMessage());
    }

    private UUID start(String name, boolean hidden) {
        PeerGroup group = new PeerGroup(new GroupPlan(name, Theme.CARERS, hidden,
                hidden ? JoinPolicy.INVITED : JoinPolicy.OPEN, "Kind words.", "", ""), host, LocalDate.of(2026, 11, 22));
        STORE.inArea(area, em -> {
            Groups groups = new Groups(em);
            groups.add(group);
            groups.add(new GroupMember(group.id(), host, MemberStatus.ACTIVE, NOW));
            groups.add(new GroupMember(group.id(), invited, MemberStatus.INVITED, NOW));
            groups.add(new GroupMember(group.id(), removed, MemberStatus.REMOVED, NOW));
        });
        return group.id();
    }
}
