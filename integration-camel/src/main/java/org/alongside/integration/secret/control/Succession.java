package org.alongside.integration.secret.control;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.secret.SecretRule;
import org.alongside.integration.secret.entity.EndpointSecret;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** How one secret follows another: add the new one before the old one ends. */
public final class Succession {

    /** So long both sign and open (AC-I7). */
    public static final Period BESIDE_EACH_OTHER = Period.ofDays(7);

    private static final Set<Transport> OURS = EnumSet.of(Transport.WEBHOOK, Transport.REST);
    private static final int RANDOM_LETTERS = 13;

    private Succession() {
    }

    /** One that nothing has, and that tells what it is for. */
    public static String name(Feed feed) {
        return feed.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID().toString().substring(0, RANDOM_LETTERS);
    }

    /** A new one may be drawn here. */
    public static void requireOpen(EndpointView endpoint) {
        if (!OURS.contains(endpoint.transport())) {
            throw new RuleBroken(SecretRule.NOT_OURS);
        }
        if (endpoint.setting().secretNames().size() > 1) {
            throw new RuleBroken(SecretRule.TWO_ALREADY);
        }
    }

    public static void requireNamed(EndpointView endpoint, String alias) {
        if (!endpoint.setting().secretNames().contains(alias)) {
            throw new NotFound();
        }
    }

    public static void requireAnother(EndpointView endpoint, String alias) {
        requireNamed(endpoint, alias);
        if (endpoint.setting().secretNames().size() == 1) {
            throw new RuleBroken(SecretRule.LAST_ONE);
        }
    }

    /** Its last day is over, and the endpoint has another. */
    public static boolean isFollowed(EndpointSecret secret, List<EndpointView> endpoints, LocalDate today) {
        return secret.isOver(today) && endpoints.stream().filter(one -> one.id().equals(secret.endpointId()))
                .map(one -> one.setting().secretNames())
                .anyMatch(names -> names.size() > 1 && names.contains(secret.alias()));
    }
}
