package org.alongside.portal.oruk;

import static org.alongside.portal.oruk.JsonNode.node;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.Price;

/** A broker as Open Referral UK 3.0 describes an organization and its service. Pure: what goes in decides what comes out. */
final class OpenReferral {

    private static final int PENCE_DIGITS = 2;

    private final FeedArea feed;

    OpenReferral(FeedArea feed) {
        this.feed = feed;
    }

    /** As a list shows it when little is asked for; still a whole service for whoever checks it. */
    JsonObject minimal(BrokerEntry broker) {
        return node().with("id", broker.id().toString()).with("name", serviceName(broker))
                .with("status", status(broker)).with("last_modified", broker.lastModified().toString()).build();
    }

    /** As a list shows it: no lists inside. */
    JsonObject brief(BrokerEntry broker) {
        return service(broker).with("organization", organization(broker).build()).build();
    }

    /** With everything that hangs on it. */
    JsonObject full(BrokerEntry broker) {
        return service(broker)
                .with("service_areas", List.of(serviceArea(broker)))
                .with("languages", languages(broker))
                .with("organization", identified(broker).build())
                .with("cost_options", costs(broker))
                .with("contacts", contacts(broker))
                .with("attributes", BrokerAttributes.of(broker))
                .build();
    }

    JsonObject organizationBrief(BrokerEntry broker) {
        return organization(broker).build();
    }

    JsonObject organizationFull(BrokerEntry broker) {
        return identified(broker).with("services", List.of(full(broker))).build();
    }

    static String organizationId(BrokerEntry broker) {
        return Ids.of("organization", broker.id());
    }

    private JsonNode service(BrokerEntry broker) {
        return node().with("id", broker.id().toString())
                .with("organization_id", organizationId(broker))
                .with("name", serviceName(broker))
                .with("description", BrokerWords.description(broker, feed.area().name()))
                .with("url", feed.entryPage(broker.number().value()))
                .with("email", broker.fields().contact().email())
                .with("status", status(broker))
                .with("fees", BrokerWords.fees(broker.fields().price()))
                .with("accreditations", BrokerWords.accreditations(broker))
                .with("assured_date", broker.assuredOn().toString())
                .with("alert", BrokerWords.alert(broker))
                .with("last_modified", broker.lastModified().toString());
    }

    private JsonNode organization(BrokerEntry broker) {
        return node().with("id", organizationId(broker))
                .with("name", broker.title())
                .with("description", "An independent support broker. " + BrokerWords.VOLUNTARY)
                .with("email", broker.fields().contact().email())
                .with("website", broker.fields().contact().url())
                .with("uri", feed.entryPage(broker.number().value()));
    }

    private JsonNode identified(BrokerEntry broker) {
        return organization(broker).with("organization_identifiers", List.of(node()
                .with("id", Ids.of("identifier", broker.id()))
                .with("organization_id", organizationId(broker))
                .with("identifier_type", "Broker number")
                .with("identifier", broker.number().value()).build()));
    }

    private JsonObject serviceArea(BrokerEntry broker) {
        return node().with("id", Ids.of("service-area", broker.id(), feed.area().gssCode()))
                .with("service_id", broker.id().toString())
                .with("name", feed.area().name())
                .with("uri", feed.statisticsUri())
                .with("service_area", feed.area().name()).build();
    }

    /** The UK profile has only an id for each; which language it is stands among the attributes. */
    private static List<JsonObject> languages(BrokerEntry broker) {
        return broker.fields().languages().stream().map(language -> node()
                .with("id", Ids.of("language", broker.id(), language.tag()))
                .with("service_id", broker.id().toString()).build()).toList();
    }

    private static List<JsonObject> costs(BrokerEntry broker) {
        Price price = broker.fields().price();
        if (price.basis() == null) {
            return List.of();
        }
        BigDecimal pounds = price.from() == null ? null : BigDecimal.valueOf(price.from().pence(), PENCE_DIGITS);
        return List.of(node().with("id", Ids.of("cost", broker.id()))
                .with("service_id", broker.id().toString())
                .with("option", price.basis().words())
                .with("amount", pounds)
                .with("amount_description", BrokerWords.fees(price)).build());
    }

    private static List<JsonObject> contacts(BrokerEntry broker) {
        return broker.fields().contact().missing() ? List.of() : Stream.of(broker).map(one -> node()
                .with("id", Ids.of("contact", one.id()))
                .with("service_id", one.id().toString())
                .with("name", one.title())
                .with("title", "Independent support broker").build()).toList();
    }

    private static String serviceName(BrokerEntry broker) {
        return "Independent support brokerage by " + broker.title();
    }

    /** One of the four words of the standard: whoever may not be relied on is inactive (R-INT-53). */
    private static String status(BrokerEntry broker) {
        return broker.inForce() ? "active" : "inactive";
    }
}
