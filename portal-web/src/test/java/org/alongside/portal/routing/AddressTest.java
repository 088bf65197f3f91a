package org.alongside.portal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/kent/accreditation/apply/start, /accreditation/apply/start.xhtml",
        "/kent/register/, /register.xhtml",
        "/kent, /index.xhtml",
        "/kent/, /index.xhtml",
        "/kent/register.csv, /api/area/register.csv"})
    void an_address_of_an_area_has_its_place_without_the_area(String path, String target) {
        assertThat(new Address(path).areaTarget()).contains(target);
    }

    @ParameterizedTest
    @CsvSource({"/, /national/index.xhtml", "/display, /national/display.xhtml",
        "/oruk/kent/services, /api/oruk/kent/services", "/health/ready, /api/health/ready"})
    void a_national_address_has_its_place_beside_the_areas(String path, String target) {
        assertThat(new Address(path).nationalTarget()).contains(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kent/index.xhtml", "/kent/national/display", "/kent/WEB-INF/web", "/kent/a;b=c",
        "/kent/../display", "/kent/a%2fb", "/kent//register"})
    void what_is_a_file_of_ours_or_no_address_has_no_place(String path) {
        assertThat(new Address(path).areaTarget()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/accreditation/apply/start.xhtml, kent, /kent/accreditation/apply/start",
        "/messages/index.xhtml, kent, /kent/messages", "/index.xhtml, kent, /kent",
        "/national/display.xhtml, kent, /display", "/national/index.xhtml, , /"})
    void people_see_the_area_and_no_file(String view, String slug, String shown) {
        assertThat(Address.shown(view, slug)).isEqualTo(shown);
    }

    @Test
    void services_and_the_front_door_name_no_area() {
        assertThat(new Address("/oruk/kent").mayNameAnArea()).isFalse();
        assertThat(new Address("/").mayNameAnArea()).isFalse();
        assertThat(new Address("/kent").mayNameAnArea()).isTrue();
    }
}
