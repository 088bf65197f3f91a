package org.alongside.portal.oruk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final OpenReferral MAPPING = new OpenReferral(ABroker.KENT);

    @ParameterizedTest
    @EnumSource(AccreditationStatus.class)
    @Proves("R-INT-53")
    void only_who_may_be_relied_on_is_active(AccreditationStatus status) {
        JsonObject service = MAPPING.full(ABroker.no(1).is(status).done());

        assertThat(service.getString("status")).isEqualTo(status == AccreditationStatus.ACTIVE ? "active" : "inactive");
        assertThat(service.getString("accreditations")).contains("voluntary");
        assertThat(service.getJsonArray("attributes").getJsonObject(0).getJsonObject("taxonomy_term").getString("taxonomy"))
                .isEqualTo("broker-accreditation");
    }

    @Test
    @Proves("R-INT-53")
    void conditions_are_told_as_a_fact_and_not_in_words() {
        String service = MAPPING.full(ABroker.no(1).withConditions().done()).toString();

        assertThat(service).contains("ACCREDITED_WITH_CONDITIONS");
    }

    @Test
    @Proves({"R-ACC-27", "AC-A21"})
    void no_word_tells_how_somebody_became_accredited() {
        StringBuilder everything = new StringBuilder();
        for (AccreditationStatus status : AccreditationStatus.values()) {
            everything.append(MAPPING.organizationFull(ABroker.no(1).is(status).done()));
        }
        for (Taxonomy taxonomy : Taxonomy.values()) {
            everything.append(taxonomy.full());
        }
        String words = everything.toString().toLowerCase(Locale.ROOT);

        for (EvidenceRoute route : EvidenceRoute.values()) {
            assertThat(words).doesNotContain(route.name().toLowerCase(Locale.ROOT),
                    route.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        assertThat(words).doesNotContain("portfolio", "qualification", "evidence", "lived");
    }

    @Test
    void the_area_is_named_by_its_address_in_the_national_statistics() {
        JsonObject area = MAPPING.full(ABroker.no(1).done()).getJsonArray("service_areas").getJsonObject(0);

        assertThat(area.getString("uri")).isEqualTo("http://statistics.data.gov.uk/id/statistical-geography/E10000016");
    }

    @Test
    void the_same_broker_has_the_same_identifiers_in_every_answer() {
        BrokerEntry broker = ABroker.no(7).done();

        assertThat(MAPPING.full(broker)).isEqualTo(new OpenReferral(ABroker.KENT).full(ABroker.no(7).done()));
        assertThat(MAPPING.brief(broker).getJsonObject("organization").getString("id"))
                .isEqualTo(MAPPING.organizationFull(broker).getString("id"));
        assertThat(MAPPING.full(broker).getString("id")).isEqualTo(broker.id().toString());
    }

    @Test
    void pages_are_stable_complete_and_tell_where_they_are() {
        Snapshot list = snapshot(IntStream.rangeClosed(1, 7).mapToObj(n -> ABroker.no(n).done()).toList());

        JsonObject first = page(list, "per_page", "3");
        JsonObject last = page(list, "per_page", "3", "page", "3");
        JsonObject beyond = page(list, "per_page", "3", "page", "4");
        assertThat(first.getInt("total_items")).isEqualTo(7);
        assertThat(first.getInt("total_pages")).isEqualTo(3);
        assertThat(first.getInt("size")).isEqualTo(3);
        assertThat(first.getBoolean("first_page")).isTrue();
        assertThat(first.getBoolean("last_page")).isFalse();
        assertThat(last.getInt("size")).isEqualTo(1);
        assertThat(last.getBoolean("last_page")).isTrue();
        assertThat(beyond.getBoolean("empty")).isTrue();
        assertThat(beyond.getInt("size")).isZero();
        assertThat(list.brokers()).isSortedAccordingTo(
                java.util.Comparator.comparing(one -> one.broker().id().toString()));
    }

    @Test
    @Proves("AC-I2")
    void what_was_changed_at_that_very_moment_is_returned() {
        Snapshot list = snapshot(List.of(ABroker.no(1).modified("2026-11-22T10:00:00.000Z").done()));

        assertThat(found(list, "modified_after", "2026-11-22T10:00:00.000Z")).isEqualTo(1);
        assertThat(found(list, "modified_after", "2026-11-22T10:00:00.001Z")).isZero();
    }

    @Test
    void a_list_is_searched_and_narrowed() {
        PublicFields welsh = new PublicFields("", ABroker.EVERYTHING.legalForm(), "Croeso", "Dover",
                EnumSet.of(Language.WELSH), EnumSet.noneOf(org.alongside.accreditation.register.WayOfCommunicating.class),
                EnumSet.noneOf(org.alongside.accreditation.register.Experience.class),
                EnumSet.noneOf(org.alongside.accreditation.register.PlanningMethod.class),
                ABroker.EVERYTHING.availability(), ABroker.EVERYTHING.price(), ABroker.EVERYTHING.contact(), "none declared");
        Snapshot list = snapshot(List.of(ABroker.no(1).modified("2026-11-20T09:30:00Z").done(),
                ABroker.no(2).named("Rhys").says(welsh).modified("2026-11-21T09:30:00Z").done()));

        assertThat(found(list, "search", "rhys")).isEqualTo(1);
        assertThat(found(list, "search", "CROESO")).isEqualTo(1);
        assertThat(found(list, "search", "nobody")).isZero();
        assertThat(found(list, "taxonomy_term_id", Taxonomy.LANGUAGES.idOf("cy"))).isEqualTo(1);
        assertThat(found(list, "taxonomy_term_id", UUID.randomUUID().toString())).isZero();
        assertThat(found(list, "taxonomy_id", Taxonomy.EXPERIENCE.id())).isEqualTo(1);
        assertThat(found(list, "modified_after", "2026-11-21T09:30:00Z")).isEqualTo(1);
        assertThat(found(list, "modified_after", "2026-11-21T09:30:01Z")).isZero();
        assertThat(found(list, "modified_after", "2026-11-21")).isEqualTo(1);
        assertThat(found(list, "modified_after", "2026-11-20T10:30:00 01:00")).isEqualTo(2);
        assertThat(found(list, "modified_after", "2026-11-20T09:30:00")).isEqualTo(2);
        assertThat(found(list, "unknown", "whatever", "search", "")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=two", "page=99999999999", "per_page=0", "per_page=101", "per_page=1.5",
        "modified_after=yesterday", "modified_after=2026-02-30", "modified_after=2026-11-20T25:00:00Z",
        "taxonomy_term_id=bfi", "taxonomy_id=1", "full=yes", "minimal=1", "page=١"})
    void a_parameter_that_cannot_be_read_is_answered_with_a_sentence(String parameter) {
        String[] parts = parameter.split("=");
        Snapshot list = snapshot(List.of());

        assertThatThrownBy(() -> {
            FeedQuery query = query(parts);
            query.full();
            query.minimal();
            page(list, parts);
        }).isInstanceOf(BadParameter.class).hasMessageContaining("parameter " + parts[0]);
    }

    @Test
    @Proves("R-INT-52")
    void a_service_that_is_not_fit_is_found_before_anybody_is_given_it() {
        JsonObject good = MAPPING.full(ABroker.no(1).done());

        assertThat(SnapshotCheck.checked(good)).isEqualTo(good);
        for (String[] wrong : new String[][] {{"status", "suspended"}, {"id", "1"}, {"url", "not absolute"},
            {"email", "nobody"}, {"name", ""}}) {
            JsonObject bad = Json.createObjectBuilder(good).add(wrong[0], wrong[1]).build();
            assertThatThrownBy(() -> SnapshotCheck.checked(bad)).as(wrong[0]).isInstanceOf(IllegalArgumentException.class);
        }
        JsonObject nameless = Json.createObjectBuilder(good).remove("name").build();
        assertThatThrownBy(() -> SnapshotCheck.checked(nameless)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_asks_too_often_is_told_how_long_to_wait() {
        Pace pace = new Pace(60);
        Instant start = Instant.parse("2026-11-22T10:00:00Z");
        for (int i = 0; i < 60; i++) {
            assertThat(pace.wait("192.0.2.1", start.plusMillis(i))).isZero();
        }

        assertThat(pace.wait("192.0.2.1", start.plusSeconds(20))).isEqualTo(40);
        assertThat(pace.wait("192.0.2.2", start.plusSeconds(20))).isZero();
        assertThat(pace.wait("192.0.2.1", start.plusSeconds(60))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5:10", "600:600", "99999:6000", "many:60", ":60"})
    void the_pace_is_set_within_its_range(String settingAndPace) {
        String[] parts = settingAndPace.split(":");

        assertThat(OpenFeedFilter.perMinute(parts[0])).isEqualTo(Integer.parseInt(parts[1]));
    }

    private static Snapshot snapshot(List<BrokerEntry> brokers) {
        return Snapshot.of("stamp", brokers, MAPPING);
    }

    private static int found(Snapshot list, String... parameters) {
        return page(list, parameters).getInt("total_items");
    }

    private static JsonObject page(Snapshot list, String... parameters) {
        FeedQuery query = query(parameters);
        return FeedPage.of(list.services(query), query).json(MAPPING::brief);
    }

    private static FeedQuery query(String... parameters) {
        var map = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.add(parameters[i], parameters[i + 1]);
        }
        return new FeedQuery(map);
    }
}
