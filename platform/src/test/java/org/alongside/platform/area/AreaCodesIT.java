package org.alongside.platform.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.tenancy.Call;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The names that councils' systems and the national statistics give an area: attributes, and no key. */
@Proves("R-INT-02")
class AreaCodesIT {

    @RegisterExtension
    static final Store store = Store.of("platform");

    @Test
    void every_area_of_today_has_a_code_of_its_own() {
        List<AreaSummary> today = areas("where a.validTo is null");

        assertThat(today).hasSize(153);
        assertThat(today).allSatisfy(area -> assertThat(area.code()).matches("[A-Z]{3,4}"));
        assertThat(today).extracting(AreaSummary::code).doesNotHaveDuplicates();
        assertThat(today).extracting(AreaSummary::slug, AreaSummary::code)
                .contains(tuple("kent", "KEN"));
    }

    @Test
    void a_council_that_was_split_gave_way_to_two_with_codes_of_their_own() {
        assertThat(areas("where a.name in ('Cumbria', 'Cumberland', 'Westmorland and Furness')"))
                .extracting(AreaSummary::code).containsExactlyInAnyOrder("CMA", "CBD", "WAF");
    }

    private static List<AreaSummary> areas(String which) {
        return store.in(Call.NATIONAL, em -> em.createQuery("select a from Area a " + which, Area.class).getResultList()
                .stream().map(Area::summary).toList());
    }
}
