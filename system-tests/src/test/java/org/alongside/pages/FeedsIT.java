package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.kit.Answer;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Things;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a council's directory relies on between two changes: it is told when nothing is new, and when it asks too often. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FeedsIT {

    /** What one address may ask in a minute when nothing else is set. */
    private static final int PACE = 60;
    /** A busy machine may need more than a minute for the first sixty. */
    private static final int MOST = 20 * PACE;

    private final Visitor program = Portal.underTest().visitor();

    static List<String> feeds() {
        return List.of("/oruk/kent", "/oruk/KEN", "/oruk/kent/services", "/oruk/kent/organizations", "/oruk/kent/taxonomies",
                "/oruk/kent/taxonomy_terms", "/kent/register.csv",
                "/register/v1/brokers/" + Things.in(Demo.KENT, "number") + "/status?area=kent",
                "/register/v1/status?area=kent&number=" + Things.in(Demo.KENT, "number"));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void what_the_reader_has_already_is_not_sent_again(String feed) {
        Answer first = program.getOnce(feed, from("192.0.2.1"));
        String tag = first.header("ETag");
        assertThat(first.status()).isEqualTo(200);
        assertThat(tag).matches("\"[0-9a-f]{32}\"");

        Answer again = program.getOnce(feed, from("192.0.2.1", "If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);

        Answer other = program.getOnce(feed, from("192.0.2.1", "If-None-Match", "\"what stood here before\""));
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("paced")
    @Proves({"AC-I49", "R-INT-20"})
    void who_asks_too_often_is_told_when_to_come_back_and_nobody_else_is(String feed, String hasty, String patient) {
        for (int i = 0; i < PACE; i++) {
            assertThat(program.getOnce(feed, from(hasty)).status()).isEqualTo(200);
        }
        Answer answer = program.getOnce(feed, from(hasty));
        for (int i = PACE; i < MOST && answer.status() == 200; i++) {
            answer = program.getOnce(feed, from(hasty));
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.body()).contains("Try again in " + answer.header("Retry-After") + " seconds.");
        assertThat(program.getOnce(feed, from(patient)).status()).isEqualTo(200);
    }

    static List<Arguments> paced() {
        return List.of(
                Arguments.of("/oruk/kent/services", "192.0.2.2", "192.0.2.3"),
                Arguments.of(
                        "/register/v1/brokers/" + Things.in(Demo.KENT, "number") + "/status?area=kent", "192.0.2.4", "192.0.2.5"));
    }

    private static Map<String, String> from(String address) {
        return Map.of("X-Forwarded-For", address);
    }

    private static Map<String, String> from(String address, String header, String value) {
        return Map.of("X-Forwarded-For", address, header, value);
    }
}
