package org.alongside.portal.oruk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.ListStatus;
import org.alongside.accreditation.register.Price;
import org.alongside.accreditation.register.PriceBasis;

/** The sentences of a feed. */
final class BrokerWords {

    /** Fixed text of every feed (R-ACC-23, R-ACC-24). */
    static final String VOLUNTARY = "Being on this list is voluntary, and it is not statutory regulation. People who are "
            + "not on this list may also act as brokers.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BrokerWords() {
    }

    static String description(BrokerEntry broker, String area) {
        StringJoiner paragraphs = new StringJoiner("\n\n");
        if (!broker.fields().ownWords().isEmpty()) {
            paragraphs.add(broker.fields().ownWords());
        }
        paragraphs.add("An independent support broker for people in " + area
                + ". A broker helps people plan and arrange their own support, works only as they direct, and stops when "
                + "the plan is under way.");
        if (!broker.fields().town().isEmpty()) {
            paragraphs.add("Works from " + broker.fields().town() + ".");
        }
        if (!broker.fields().contact().phone().isEmpty()) {
            paragraphs.add("Telephone: " + broker.fields().contact().phone() + ".");
        }
        if (!broker.fields().connectedProviders().isEmpty()) {
            paragraphs.add("Connected with providers of support: " + broker.fields().connectedProviders() + ".");
        }
        return paragraphs.toString();
    }

    static String accreditations(BrokerEntry broker) {
        String state = switch (ListStatus.of(broker)) {
            case ACCREDITED -> "Accredited since " + day(broker.since()) + ", until " + day(broker.until());
            case ACCREDITED_WITH_CONDITIONS -> "Accredited with conditions since " + day(broker.since()) + ", until "
                    + day(broker.until());
            case SUSPENDED -> "Suspended";
            default -> "No longer accredited since " + day(broker.endedOn());
        };
        return state + ". Broker number " + broker.number() + ". Given by " + broker.bodyName()
                + " under the national framework " + broker.editionCode() + ". " + VOLUNTARY;
    }

    /** What a person should know first; null when there is nothing. */
    static String alert(BrokerEntry broker) {
        if (!broker.inForce()) {
            return "This broker is not accredited at the moment.";
        }
        return broker.fields().availability().takingNewPeople() ? null : "Not known to have room for new people.";
    }

    /** Null when the broker does not say. */
    static String fees(Price price) {
        if (price.basis() == null) {
            return price.freeFirstTalk() ? "The first talk is free of charge." : null;
        }
        String amount = price.from() == null || price.basis() == PriceBasis.FREE ? "" : ", from " + price.from();
        return price.basis().words() + amount + "." + (price.freeFirstTalk() ? " The first talk is free of charge." : "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
