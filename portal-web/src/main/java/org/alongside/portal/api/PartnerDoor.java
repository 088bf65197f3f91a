package org.alongside.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.integration.partner.PartnerPass;
import org.alongside.integration.partner.boundary.LetPartnersIn;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Lets partners' programs in, each into the one area of its pass. */
@ApplicationScoped
public class PartnerDoor {

    /** The area's letters and the endpoint's id, then the secret: {@code KEN.0198f0a2-…:secret}. */
    private static final String NAME = "([A-Z]{3,4})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern CLIENT = Pattern.compile(NAME + ":(.+)", Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile(NAME);
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    private FindAreas areas;

    @Inject
    private LetPartnersIn partners;

    @Inject
    private Clock clock;

    Optional<PartnerPass> pass(String authorization) {
        Matcher client = CLIENT.matcher(basic(authorization));
        if (!client.matches()) {
            return Optional.empty();
        }
        return area(client.group(1)).flatMap(area -> {
            try (CallScope scope = CallScope.open(new Call(area.id(), Actor.PORTAL))) {
                return partners.pass(UUID.fromString(client.group(2)), client.group(3));
            } catch (NotFound nobody) {
                return Optional.empty();
            }
        });
    }

    /** Does this in the area of the pass; {@link SignInNeeded} without one that holds. */
    <T> T with(String authorization, Function<PartnerPass, T> work) {
        PartnerPass pass = Optional.ofNullable(authorization).filter(text -> text.startsWith(BEARER))
                .flatMap(text -> PartnerPass.opened(text.substring(BEARER.length()), clock.instant()))
                .orElseThrow(() -> new SignInNeeded("CARRY_OUT"));
        try (CallScope scope = CallScope.open(new Call(pass.area(), Actor.PORTAL))) {
            return work.apply(pass);
        }
    }

    /** Does this in the area that an address names, for one of its endpoints; {@link NotFound} when there is none. */
    <T> T at(String name, Function<UUID, T> work) {
        Matcher called = CALLED.matcher(name);
        AreaSummary area = (called.matches() ? area(called.group(1)) : Optional.<AreaSummary>empty())
                .orElseThrow(NotFound::new);
        try (CallScope scope = CallScope.open(new Call(area.id(), Actor.PORTAL))) {
            return work.apply(UUID.fromString(called.group(2)));
        }
    }

    private Optional<AreaSummary> area(String code) {
        try (CallScope scope = CallScope.open(Call.national(Actor.NOBODY))) {
            return areas.byCode(code).filter(AreaSummary::open);
        }
    }

    private static String basic(String authorization) {
        if (authorization == null || !authorization.startsWith(BASIC)) {
            return "";
        }
        try {
            return new String(Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip()),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
