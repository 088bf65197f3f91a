package org.alongside.portal.oruk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Proves({"R-INT-51", "R-INT-53", "AC-I1"})
class ConformanceTest {

    private static final OpenReferral MAPPING = new OpenReferral(ABroker.KENT);

    @BeforeAll
    static void data() {
        Conformance.assumeTheDataIsHere();
    }

    static Stream<BrokerEntry> brokers() {
        return Stream.concat(
                Stream.of(AccreditationStatus.values()).map(status -> ABroker.no(1).is(status).done()),
                Stream.of(ABroker.no(2).says(PublicFields.NONE).done(), ABroker.no(3).withConditions().done()));
    }

    @ParameterizedTest
    @MethodSource("brokers")
    void a_service_is_valid_in_every_form(BrokerEntry broker) {
        bothSchemas("service", MAPPING.full(broker));
        for (JsonObject listed : List.of(MAPPING.brief(broker), MAPPING.minimal(broker), MAPPING.full(broker))) {
            bothSchemas("service_list", listed);
        }
    }

    @ParameterizedTest
    @MethodSource("brokers")
    void an_organization_is_valid_in_every_form(BrokerEntry broker) {
        bothSchemas("organization", MAPPING.organizationFull(broker));
        bothSchemas("organization_list", MAPPING.organizationBrief(broker));
        bothSchemas("organization_list", MAPPING.organizationFull(broker));
    }

    @ParameterizedTest
    @MethodSource("brokers")
    void everything_has_the_shape_of_the_good_mocks(BrokerEntry broker) {
        Conformance.assertShape("service", "service_full", MAPPING.full(broker));
        Conformance.assertShape("service_list", "service_list", MAPPING.brief(broker));
        Conformance.assertShape("organization", "organization_full", MAPPING.organizationFull(broker));
        Conformance.assertShape("organization_list", "organization_list", MAPPING.organizationBrief(broker));
    }

    @ParameterizedTest
    @MethodSource("taxonomies")
    void a_taxonomy_and_its_terms_are_valid_and_shaped_like_the_mocks(Taxonomy taxonomy) {
        Conformance.assertValid(Conformance.VALIDATOR, "taxonomy", taxonomy.full());
        Conformance.assertValid(Conformance.VALIDATOR, "taxonomy_list", taxonomy.brief());
        Conformance.assertShape("taxonomy", "taxonomy", taxonomy.full());
        Conformance.assertShape("taxonomy_list", "taxonomy_list", taxonomy.brief());
        taxonomy.terms().forEach(term -> {
            Conformance.assertValid(Conformance.VALIDATOR, "taxonomy_term", term);
            Conformance.assertValid(Conformance.VALIDATOR, "taxonomy_term_list", term);
            Conformance.assertShape("taxonomy_term", "taxonomy_term", term);
        });
    }

    static Stream<Taxonomy> taxonomies() {
        return Stream.of(Taxonomy.values());
    }

    @Test
    void what_we_say_about_the_service_itself_is_valid() {
        Conformance.assertValid(Conformance.VALIDATOR, "api_details", OpenReferralApi.ABOUT);
        Conformance.assertShape("api_details", "api_details", OpenReferralApi.ABOUT);
        assertThat(OpenReferralApi.ABOUT.getString("version")).isEqualTo("HSDS-UK-3.0");
    }

    @Test
    void a_page_has_the_members_of_the_mocks_envelope_and_no_others() {
        JsonObject page = FeedPage.of(List.of(ABroker.no(1).done()), new FeedQuery(new MultivaluedHashMap<>()))
                .json(MAPPING::brief);
        for (String set : List.of("V3.0-UK-Default", "V3.0-UK-Test")) {
            var mock = Conformance.envelope(set, "service_list");
            assertThat(names(Conformance.read(page))).containsExactlyInAnyOrderElementsOf(names(mock));
            Conformance.read(page).properties().forEach(member -> assertThat(member.getValue().getNodeType())
                    .isEqualTo(mock.get(member.getKey()).getNodeType()));
        }
    }

    private static List<String> names(com.fasterxml.jackson.databind.JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void bothSchemas(String schema, JsonObject ours) {
        for (Path folder : List.of(Conformance.PROFILE, Conformance.VALIDATOR)) {
            Conformance.assertValid(folder, schema, ours);
        }
    }
}
