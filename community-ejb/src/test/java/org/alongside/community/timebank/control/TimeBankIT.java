package org.alongside.community.timebank.control;

import static org.alongside.community.timebank.entity.ATime.NOW;
import static org.alongside.community.timebank.entity.ATime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingText;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.community.timebank.entity.ATime;
import org.alongside.community.timebank.entity.CoordinatorCheck;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.community.timebank.entity.WatchedWord;
import org.alongside.community.timebank.entity.WriteOff;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimeBankIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");
    private final UUID coordinator = Somebody.named("Delroy");

    @Test
    @Proves("R-TIME-02")
    void a_person_has_one_membership_that_has_not_ended() {
        UUID first = add(ATime.active(asha, coordinator));
        STORE.inArea(area, em -> {
            TimeMemberships members = new TimeMemberships(em);
            assertThat(members.of(asha).id()).isEqualTo(first);
            assertThat(members.in(TimeMemberStatus.ACTIVE)).extracting(TimeMembership::id).containsExactly(first);
            assertThat(members.anybodyIntroduced()).isTrue();
            assertThatThrownBy(() -> members.of(ben)).isInstanceOf(RuleBroken.class);
        });
        assertThatThrownBy(() -> add(ATime.applied(asha))).hasStackTraceContaining("one_time_membership");
    }

    @Test
    @Proves({"R-TIME-27", "R-ACC-100"})
    void nothing_of_one_area_is_there_in_another() {
        UUID membership = add(ATime.active(asha, coordinator));
        UUID exchange = add(ATime.claimed(ATime.plan(asha, ben, 60), 60));
        UUID listing = add(shown("Dog walks"));
        STORE.inArea(elsewhere, em -> {
            assertThat(new TimeMemberships(em).find(asha)).isEmpty();
            assertThatThrownBy(() -> new TimeMemberships(em).get(membership)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Exchanges(em).get(exchange)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new TimeListings(em).get(listing)).isInstanceOf(NotFound.class);
            assertThat(new TimeListings(em).live(null, null, "")).isEmpty();
        });
    }

    @Test
    void an_exchange_comes_back_with_everybody_in_it() {
        UUID id = add(ATime.claimed(ATime.plan(asha, ben, 60), 45));
        STORE.inArea(area, em -> {
            Exchanges exchanges = new Exchanges(em);
            Exchange one = exchanges.of(ben).get(0);
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.people()).containsExactlyInAnyOrder(asha, ben);
            assertThat(one.party(asha).orElseThrow().minutes()).isEqualTo(45);
            assertThat(one.silent()).containsExactly(ben);
            assertThat(exchanges.hasOpen(asha)).isTrue();
            assertThat(exchanges.hasOpen(coordinator)).isFalse();
            assertThat(exchanges.in(Set.of(ExchangeStatus.CLAIMED))).extracting(Exchange::id).containsExactly(id);
            assertThatThrownBy(() -> exchanges.mine(id, coordinator)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Proves("R-TIME-14")
    void why_it_is_looked_at_is_kept() {
        UUID id = add(ATime.inReview(ATime.plan(asha, ben, 60)));
        STORE.inArea(area, em -> assertThat(new Exchanges(em).get(id).reviewReasons())
                .containsExactly(ReviewReason.AT_HOME));
    }

    @Test
    @Proves("R-TIME-08")
    void two_who_confirm_at_once_post_one_exchange_once() {
        UUID id = add(ATime.claimed(ATime.plan(asha, ben, 60), 60));
        assertThatThrownBy(() -> STORE.inArea(area, em -> {
            Exchange slow = new Exchanges(em).get(id);
            assertThat(slow.people()).as("read before the other is done").hasSize(2);
            STORE.inArea(area, other -> posted(new Exchanges(other).get(id)));
            posted(slow);
        })).hasStackTraceContaining("OptimisticLock");
        STORE.inArea(area, em -> assertThat(new Exchanges(em).get(id).status()).isEqualTo(ExchangeStatus.POSTED));
    }

    private void posted(Exchange one) {
        one.say(ben, ATime.said(60, ben), true, NOW);
        one.post(UUID.randomUUID(), NOW);
    }

    @Test
    void offers_are_found_by_kind_category_and_words() {
        UUID walks = add(shown("Dog walks 100%"));
        UUID draft = add(new Listing(ben, text("Not yet")));
        STORE.inArea(area, em -> {
            TimeListings listings = new TimeListings(em);
            assertThat(listings.live(null, null, "DOG")).extracting(Listing::id).containsExactly(walks);
            assertThat(listings.live(ListingKind.OFFER, HelpCategory.PETS, "100%")).hasSize(1);
            assertThat(listings.live(ListingKind.REQUEST, null, "")).isEmpty();
            assertThat(listings.live(null, HelpCategory.GARDEN, "")).isEmpty();
            assertThat(listings.live(null, null, "_")).isEmpty();
            assertThat(listings.shownOrHidden()).extracting(Listing::id).containsExactly(walks);
            assertThat(listings.shown(draft, ben).id()).isEqualTo(draft);
            assertThatThrownBy(() -> listings.shown(draft, asha)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> listings.mine(walks, ben)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Proves("R-TIME-16")
    void an_area_sees_a_word_in_its_own_way() {
        STORE.inArea(area, em -> assertThatThrownBy(() -> new WordLists(em).watch().mustBeLookedAt("what", "a shower"))
                .isInstanceOf(RuleBroken.class));
        STORE.inArea(area, em -> new WordLists(em).add(
                new WatchedWord("shower*", TaskLeftToOthers.PERSONAL_CARE, WordVerdict.LOOK, coordinator)));
        STORE.inArea(area, em -> assertThat(new WordLists(em).watch().mustBeLookedAt("what", "mend a shower")).isTrue());
        STORE.inArea(area, em -> new WordLists(em).add(
                new WatchedWord("shower*", TaskLeftToOthers.PERSONAL_CARE, WordVerdict.REFUSE, coordinator)));
        STORE.inArea(area, em -> assertThat(new WordLists(em).own()).hasSize(1));
    }

    @Test
    @Proves("R-TIME-21")
    void a_write_off_waits_for_a_second_person() {
        TimeMembership member = ATime.active(asha, coordinator);
        add(member);
        WriteOff writeOff = new WriteOff(member, "Moved away, we wish her well.", coordinator, NOW);
        STORE.inArea(area, em -> new TimeMemberships(em).add(writeOff));
        STORE.inArea(area, em -> new TimeMemberships(em).openWriteOffs().get(0).agree(60, UUID.randomUUID(), ben));
        STORE.inArea(area, em -> assertThat(new TimeMemberships(em).openWriteOffs()).isEmpty());
    }

    @Test
    @Proves("R-TIME-17")
    void of_a_coordinators_check_a_level_and_days_are_kept() {
        STORE.inArea(area, em -> new TimeMemberships(em).add(
                new CoordinatorCheck(coordinator, "basic", TODAY, TODAY.plusYears(3), ben)));
        STORE.inArea(area, em -> assertThat(new TimeMemberships(em).checks()).extracting(CoordinatorCheck::level)
                .isEqualTo(List.of("basic")));
    }

    private Listing shown(String title) {
        Listing listing = new Listing(asha, text(title));
        listing.publish(TODAY);
        return listing;
    }

    private static ListingText text(String title) {
        return new ListingText(ListingKind.OFFER, HelpCategory.PETS, title, "An hour a week.", "", "", "", false).checked();
    }

    private UUID add(TimeMembership membership) {
        STORE.inArea(area, em -> new TimeMemberships(em).add(membership));
        return membership.id();
    }

    private UUID add(Exchange exchange) {
        STORE.inArea(area, em -> new Exchanges(em).add(exchange));
        return exchange.id();
    }

    private UUID add(Listing listing) {
        STORE.inArea(area, em -> new TimeListings(em).add(listing));
        return listing.id();
    }
}
