package org.alongside.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner finds what is planted for it. */
class PassiveScannerTest {

    private static final Map<String, String> GOOD = Map.of(
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains", "Permissions-Policy", "camera=()",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; script-src 'self'");

    @Test
    void a_good_answer_is_good() {
        assertThat(PassiveScanner.wrongWith(200, headers(GOOD), "<p>Hello</p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Strict-Transport-Security",
            "Permissions-Policy", "Cache-Control", "Content-Security-Policy"})
    void a_missing_header_is_noticed(String name) {
        Map<String, String> fewer = new HashMap<>(GOOD);
        fewer.remove(name);
        assertThat(PassiveScanner.wrongWith(200, headers(fewer), "")).singleElement().asString().contains(name);
    }

    static Stream<Arguments> bad_headers() {
        return Stream.of(
                Arguments.of("Set-Cookie", "portal=1; path=/; HttpOnly"),
                Arguments.of("Set-Cookie", "portal=1; path=/; SameSite=Lax"),
                Arguments.of("X-Powered-By", "JSP/3.1"),
                Arguments.of("Strict-Transport-Security", "max-age=3600"),
                Arguments.of("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; script-src 'self' 'unsafe-inline'"));
    }

    @ParameterizedTest
    @MethodSource("bad_headers")
    void a_bad_header_is_noticed(String name, String value) {
        Map<String, String> worse = new HashMap<>(GOOD);
        worse.put(name, value);
        assertThat(PassiveScanner.wrongWith(200, headers(worse), "")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tat org.alongside.portal.Page.load(Page.java:12)", "org.postgresql.util.PSQLException",
            "<a href=\"/kent;jsessionid=abc\">"})
    void what_a_body_gives_away_is_noticed(String body) {
        assertThat(PassiveScanner.wrongWith(200, headers(GOOD), body)).isNotEmpty();
    }

    @Test
    void a_fault_is_noticed() {
        assertThat(PassiveScanner.wrongWith(500, headers(GOOD), "")).isNotEmpty();
    }

    private static HttpHeaders headers(Map<String, String> headers) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return HttpHeaders.of(lists, (name, value) -> true);
    }
}
