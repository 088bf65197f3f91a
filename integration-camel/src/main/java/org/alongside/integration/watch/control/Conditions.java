package org.alongside.integration.watch.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.Condition;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.entity.Expectation;
import org.alongside.platform.time.London;

/** What is wrong at one moment, worked out from what was seen and from nothing else. */
public final class Conditions {

    /** Days before the end of an agreement, or of a secret, at which people are told (R-INT-77, 8.8). */
    private static final NavigableSet<Integer> WARNINGS = new TreeSet<>(List.of(0, 1, 7, 14, 30));

    private final Seen seen;

    private Conditions(Seen seen) {
        this.seen = seen;
    }

    public static List<Condition> of(Seen seen) {
        Conditions conditions = new Conditions(seen);
        return Stream.of(conditions.missing(), conditions.agreements(), conditions.secrets(), conditions.connections(),
                conditions.figures(), conditions.returns(), conditions.erasing()).flatMap(List::stream).toList();
    }

    private List<Condition> missing() {
        Map<UUID, EndpointView> live = seen.endpoints().stream().filter(one -> one.status() == EndpointStatus.LIVE)
                .collect(Collectors.toMap(EndpointView::id, Function.identity()));
        List<Condition> missing = new ArrayList<>();
        for (Expectation expected : seen.expectations()) {
            EndpointView endpoint = live.get(expected.id());
            if (endpoint != null) {
                expected.lastDue(endpoint.enabledFrom(), seen.now(), seen.banks()).filter(due -> !hasCome(expected, due))
                        .ifPresent(due -> missing.add(new Condition(AlertKind.FILE_MISSING, endpoint.id(), name(endpoint),
                                London.dayOf(due).toString(), "", expected.hearers())));
            }
        }
        return missing;
    }

    /** A late file of the time before is not taken for this one. */
    private boolean hasCome(Expectation expected, Instant due) {
        Instant from = later(expected.dueBefore(due, seen.banks()), seen.cleared().getOrDefault(expected.id(), Instant.EPOCH));
        Instant usable = from.isBefore(due) ? from : expected.dueBefore(due, seen.banks());
        return seen.came().getOrDefault(expected.id(), Instant.EPOCH).isAfter(usable);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Condition> agreements() {
        return seen.partners().stream().filter(this::isUsed).filter(one -> one.agreementUntil() != null)
                .filter(one -> isNear(one.agreementUntil()))
                .map(one -> new Condition(AlertKind.AGREEMENT_ENDS, one.id(), one.name(), "", step(one.agreementUntil()),
                        Hearers.KEEPERS)).toList();
    }

    private List<Condition> secrets() {
        Map<UUID, EndpointView> all = byId();
        return seen.secrets().stream().filter(one -> isNear(one.endsOn()))
                .map(one -> new Condition(AlertKind.CREDENTIAL_ENDS, one.endpointId(), name(all.get(one.endpointId())),
                        one.alias(), step(one.endsOn()), Hearers.KEEPERS)).toList();
    }

    private Map<UUID, EndpointView> byId() {
        return seen.endpoints().stream().collect(Collectors.toMap(EndpointView::id, Function.identity()));
    }

    private boolean isUsed(PartnerView partner) {
        return seen.endpoints().stream().anyMatch(one -> one.partnerId().equals(partner.id())
                && one.enabledFrom() != null && one.status() != EndpointStatus.RETIRED);
    }

    private boolean isNear(LocalDate end) {
        return daysLeft(end) <= WARNINGS.last();
    }

    private String step(LocalDate end) {
        return String.valueOf(WARNINGS.ceiling((int) Math.max(0, daysLeft(end))));
    }

    private long daysLeft(LocalDate end) {
        return ChronoUnit.DAYS.between(seen.today(), end);
    }

    private List<Condition> connections() {
        return Stream.of(
                endpoints(AlertKind.ENDPOINT_CLOSED, one -> one.status() == EndpointStatus.SUSPENDED_AUTH),
                endpoints(AlertKind.ENDPOINT_GONE, EndpointView::isGone),
                endpoints(AlertKind.NOTHING_CHOSEN, one -> one.status() == EndpointStatus.LIVE && one.sendsNothing()))
                .flatMap(Function.identity()).toList();
    }

    private Stream<Condition> endpoints(AlertKind kind, Predicate<EndpointView> wrong) {
        return seen.endpoints().stream().filter(wrong).map(one -> Condition.of(kind, one.id(), name(one)));
    }

    private List<Condition> returns() {
        return seen.endpoints().stream().filter(one -> one.status() != EndpointStatus.RETIRED)
                .filter(one -> seen.withheld().contains(one.id()))
                .map(one -> Condition.of(AlertKind.RETURN_UNBALANCED, one.id(), name(one))).toList();
    }

    private List<Condition> figures() {
        Map<UUID, EndpointView> all = byId();
        List<Condition> found = new ArrayList<>();
        for (EndpointFigures one : seen.figures()) {
            String name = name(all.get(one.endpointId()));
            if (one.held() > 0) {
                found.add(Condition.of(AlertKind.FILES_HELD, one.endpointId(), name));
            }
            if (one.failed() > 0) {
                found.add(Condition.of(AlertKind.MESSAGES_FAILED, one.endpointId(), name));
            }
        }
        return found;
    }

    private List<Condition> erasing() {
        return seen.late() ? List.of(Condition.of(AlertKind.ERASING_LATE, seen.area(), "What messages said")) : List.of();
    }

    private static String name(EndpointView endpoint) {
        return endpoint.partnerName() + ": " + endpoint.feed().label() + " (" + endpoint.feed().name() + ")";
    }
}
