package org.alongside.portal.oruk;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accreditation.register.Availability;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.ListStatus;
import org.alongside.accreditation.register.PublicFields;

/** What a broker offers, as terms of our taxonomies. */
final class BrokerAttributes {

    private final BrokerEntry broker;
    private final List<JsonObject> attributes = new ArrayList<>();

    private BrokerAttributes(BrokerEntry broker) {
        this.broker = broker;
    }

    static List<JsonObject> of(BrokerEntry broker) {
        BrokerAttributes all = new BrokerAttributes(broker);
        PublicFields fields = broker.fields();
        Availability availability = fields.availability();
        all.add(Taxonomy.ACCREDITATION, ListStatus.of(broker).name());
        fields.languages().forEach(language -> all.add(Taxonomy.LANGUAGES, language.tag()));
        fields.ways().forEach(way -> all.add(Taxonomy.COMMUNICATION, way.name()));
        fields.experience().forEach(experience -> all.add(Taxonomy.EXPERIENCE, experience.name()));
        fields.methods().forEach(method -> all.add(Taxonomy.PLANNING, method.name()));
        all.addIf(availability.takingNewPeople(), "TAKING_NEW_PEOPLE");
        all.addIf(availability.evenings(), "EVENINGS");
        all.addIf(availability.weekends(), "WEEKENDS");
        all.addIf(fields.price().freeFirstTalk(), "FREE_FIRST_TALK");
        return all.attributes;
    }

    private void addIf(boolean holds, String term) {
        if (holds) {
            add(Taxonomy.AVAILABILITY, term);
        }
    }

    private void add(Taxonomy taxonomy, String term) {
        attributes.add(JsonNode.node().with("id", Ids.of("attribute", broker.id(), taxonomy.idOf(term)))
                .with("link_id", broker.id().toString()).with("link_type", "service")
                .with("taxonomy_term_id", taxonomy.idOf(term))
                .with("taxonomy_term", taxonomy.term(term)).build());
    }
}
