package org.alongside.community.timebank.entity;

import static org.alongside.community.timebank.entity.ATime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingStatus;
import org.alongside.community.timebank.ListingStep;
import org.alongside.community.timebank.ListingText;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final ListingText text = new ListingText(ListingKind.OFFER, HelpCategory.PETS, "Dog walks", "An hour a week.",
            "The park", "", "Mornings", false);
    private final Listing listing = new Listing(UUID.randomUUID(), text.checked());

    @Test
    void it_is_shown_for_ninety_days_and_its_owner_hears_ten_days_before() {
        listing.publish(TODAY);
        assertThat(listing.isToBeReminded(TODAY.plusDays(79))).isFalse();
        assertThat(listing.isToBeReminded(TODAY.plusDays(80))).isTrue();
        listing.reminded(TODAY.plusDays(80));
        assertThat(listing.isToBeReminded(TODAY.plusDays(81))).isFalse();
        assertThat(listing.hasRunOut(TODAY.plusDays(89))).isFalse();
        assertThat(listing.hasRunOut(TODAY.plusDays(90))).isTrue();
        listing.move(ListingStep.EXPIRE);
        assertThat(listing.status()).isEqualTo(ListingStatus.EXPIRED);
    }

    @Test
    void a_draft_does_not_run_out() {
        assertThat(listing.hasRunOut(TODAY.plusYears(1))).isFalse();
        assertThat(listing.isToBeReminded(TODAY.plusYears(1))).isFalse();
    }

    @Test
    void what_is_gone_stays_gone() {
        listing.publish(TODAY);
        listing.remove("");
        assertThatThrownBy(() -> listing.move(ListingStep.RESUME)).isInstanceOf(Stale.class);
    }

    @Test
    void it_says_something() {
        assertThatThrownBy(() -> new ListingText(ListingKind.OFFER, HelpCategory.PETS, " ", "words", "", "", "", false)
                .checked()).isInstanceOf(RuleBroken.class);
    }
}
