package org.alongside.platform.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.area.control.CouncilList;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.error.Breach;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** Areas follow a list of councils in what is said of them, and in nothing that names them for good. */
@Proves("R-INT-02")
class CouncilListTest {

    private static final LocalDate SPLIT = LocalDate.of(2027, 4, 1);

    private final Area surrey = new Area(council("E10000030", "SRY", "Surrey", null, null), "surrey");

    @Test
    void a_council_gives_way_to_two_and_stays_who_it_was() {
        List<Area> added = list(council("E10000030", "SRY", "Surrey", null, SPLIT),
                council("E06000067", "ESU", "East Surrey", SPLIT, null),
                council("E06000068", "WSU", "West Surrey", SPLIT, null)).follow();

        assertThat(surrey.council().until()).isEqualTo(SPLIT);
        assertThat(added).extracting(Area::slug).containsExactly("east-surrey", "west-surrey");
        assertThat(added).extracting(area -> area.council().code()).containsExactly("ESU", "WSU");
        assertThat(added).extracting(area -> area.summary().open()).containsOnly(false);
    }

    @Test
    void a_name_changes_and_the_key_the_address_and_the_letters_stay() {
        AreaSummary before = surrey.summary();
        assertThat(list(council("E10000030", null, "Royal Surrey", null, null)).follow()).isEmpty();

        AreaSummary after = surrey.summary();
        assertThat(after.name()).isEqualTo("Royal Surrey");
        assertThat(List.of(after.id(), after.slug(), after.code())).isEqualTo(List.of(before.id(), before.slug(), before.code()));
    }

    @Test
    void a_new_council_with_the_name_of_one_that_gave_way_has_an_address_of_its_own() {
        List<Area> added = list(council("E10000030", "SRY", "Surrey", null, SPLIT),
                council("E06000069", "SUR", "Surrey", SPLIT, null)).follow();
        assertThat(added).extracting(Area::slug).containsExactly("surrey-e06000069");
    }

    @Test
    void an_address_is_made_of_what_addresses_are_made_of() {
        assertThat(list(council("E06000070", "STX", "St. Éloi & the Wolds", null, null),
                council("E06000071", "ZZZ", "Ωμέγα", null, null)).follow())
                .extracting(Area::slug).containsExactly("st-loi-the-wolds", "e06000071");
    }

    @Test
    void letters_that_are_missing_or_changed_or_belong_to_another_are_refused() {
        assertThat(list(council("E10000030", "SUR", "Surrey", null, null),
                council("E06000067", null, "East Surrey", SPLIT, null),
                council("E06000068", "SRY", "West Surrey", SPLIT, null)).breaches()).containsExactly(
                Breach.at("file", AreaRule.CODE_CHANGED, "Surrey", "E10000030", "SRY", "SUR"),
                Breach.at("file", AreaRule.CODE_MISSING, "East Surrey", "E06000067"),
                Breach.at("file", AreaRule.CODE_TAKEN, "West Surrey", "E06000068", "SRY"));
        assertThat(list(council("E10000030", "SRY", "Surrey", null, null)).breaches()).isEmpty();
    }

    private CouncilList list(Council... councils) {
        return new CouncilList(List.of(councils), List.of(surrey));
    }

    private static Council council(String gss, String code, String name, LocalDate from, LocalDate until) {
        return new Council(gss, code, name, name + " Council", "County", "South East", from, until);
    }
}
