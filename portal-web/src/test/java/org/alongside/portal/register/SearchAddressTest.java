package org.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    @Test
    void an_address_without_choices_asks_for_everybody() {
        SearchAddress address = new SearchAddress(Map.of("page", new String[] {"2"}, "text", new String[] {" "}));

        assertThat(address.search(2)).isEqualTo(RegisterSearch.EVERYBODY.onPage(2));
        assertThat(address.isNarrowed()).isFalse();
        assertThat(address.query()).isEqualTo("page=");
    }

    @Test
    void a_search_can_be_sent_on_as_an_address() {
        SearchAddress address = new SearchAddress(Map.of("text", new String[] {"zoë & co"},
                "way", new String[] {"BSL", "EASY_READ"}, "also", new String[] {"new", "weekends"}));

        assertThat(address.query()).isEqualTo("text=zo%C3%AB+%26+co&way=BSL&way=EASY_READ&also=new&also=weekends&page=");
        RegisterSearch search = address.search(1);
        assertThat(search.ways()).containsExactlyInAnyOrder(WayOfCommunicating.BSL, WayOfCommunicating.EASY_READ);
        assertThat(search.takingNewPeople()).isTrue();
        assertThat(search.weekends()).isTrue();
        assertThat(search.evenings()).isFalse();
    }

    @Test
    @Proves("B07")
    void a_choice_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> new SearchAddress(Map.of("way", new String[] {"bsl"})).search(1))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("UNKNOWN_CHOICE");
    }
}
