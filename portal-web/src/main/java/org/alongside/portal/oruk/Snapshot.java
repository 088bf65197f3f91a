package org.alongside.portal.oruk;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.register.BrokerEntry;

/**
 * The list of one area at one moment, in the order of its ids, with what it is searched by.
 *
 * @param stamp another text whenever the list is another
 */
record Snapshot(String stamp, List<Found> brokers) {

    /** One broker and the words of their service that a filter looks at. */
    record Found(BrokerEntry broker, String text, Set<String> terms, Set<String> taxonomies) {

        static Found of(BrokerEntry broker, JsonObject service) {
            List<JsonObject> terms = service.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                    .map(attribute -> attribute.getJsonObject("taxonomy_term")).toList();
            return new Found(broker, (service.getString("name") + " " + service.getString("description"))
                    .toLowerCase(Locale.UK),
                    terms.stream().map(term -> term.getString("id")).collect(Collectors.toSet()),
                    terms.stream().map(term -> term.getString("taxonomy_id")).collect(Collectors.toSet()));
        }
    }

    static Snapshot of(String stamp, List<BrokerEntry> brokers, OpenReferral mapping) {
        return new Snapshot(stamp, brokers.stream().sorted(Comparator.comparing(broker -> broker.id().toString()))
                .map(broker -> Found.of(broker, SnapshotCheck.checked(mapping.full(broker)))).toList());
    }

    List<BrokerEntry> services(FeedQuery query) {
        Optional<String> search = query.search();
        Optional<String> term = query.id("taxonomy_term_id");
        Optional<String> taxonomy = query.id("taxonomy_id");
        Optional<String> organization = query.id("organization_id");
        Optional<Instant> after = query.modifiedAfter();
        return brokers.stream()
                .filter(one -> search.isEmpty() || one.text().contains(search.get()))
                .filter(one -> term.isEmpty() || one.terms().contains(term.get()))
                .filter(one -> taxonomy.isEmpty() || one.taxonomies().contains(taxonomy.get()))
                .filter(one -> organization.isEmpty()
                        || organization.get().equals(OpenReferral.organizationId(one.broker())))
                .filter(one -> after.isEmpty() || !one.broker().lastModified().isBefore(after.get()))
                .map(Found::broker).toList();
    }

    /** In the order of their own ids. */
    List<BrokerEntry> organizations(FeedQuery query) {
        Optional<String> search = query.search();
        return brokers.stream().map(Found::broker)
                .filter(broker -> search.isEmpty() || broker.title().toLowerCase(Locale.UK).contains(search.get()))
                .sorted(Comparator.comparing(OpenReferral::organizationId)).toList();
    }

    Optional<BrokerEntry> service(String id) {
        return brokers.stream().map(Found::broker).filter(broker -> broker.id().toString().equals(id)).findFirst();
    }

    Optional<BrokerEntry> organization(String id) {
        return brokers.stream().map(Found::broker)
                .filter(broker -> OpenReferral.organizationId(broker).equals(id)).findFirst();
    }
}
