package org.alongside.kit;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Looks at every answer any system test gets, whatever the test was about. */
public final class PassiveScanner {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=(3[1-9]|[4-9]\\d)\\d{6}.*",
            "Permissions-Policy", ".+",
            "Cache-Control", ".+");
    private static final Pattern POLICY =
            Pattern.compile("(?=.*default-src '(self|none)')(?!.*script-src[^;]*('unsafe|\\*)).*frame-ancestors 'none'.*");
    private static final Pattern TRACE = Pattern.compile(
            "\\bat (org|java|jakarta|io|com)\\.[\\w.$]+\\([\\w.]+:\\d+\\)|org\\.postgresql|jakarta\\.ejb\\.|WFLY[A-Z]+\\d");
    private static final AtomicLong SEEN = new AtomicLong();

    private PassiveScanner() {
    }

    /** Throws when the answer gives away what it should not, or lacks what every answer has. */
    static void look(String address, int status, HttpHeaders headers, String body) {
        List<String> wrong = wrongWith(status, headers, body);
        SEEN.incrementAndGet();
        LogScanner.look();
        if (!wrong.isEmpty()) {
            throw new AssertionError(address + " (" + status + "): " + String.join("; ", wrong));
        }
    }

    static long seen() {
        return SEEN.get();
    }

    static List<String> wrongWith(int status, HttpHeaders headers, String body) {
        List<String> wrong = new ArrayList<>();
        HEADERS.forEach((name, value) -> {
            if (!headers.firstValue(name).orElse("").matches(value)) {
                wrong.add(name + " is " + headers.firstValue(name).orElse("missing"));
            }
        });
        List<String> policies = headers.allValues("Content-Security-Policy");
        if (policies.isEmpty() || !policies.stream().allMatch(policy -> POLICY.matcher(policy).matches())) {
            wrong.add("Content-Security-Policy is " + policies);
        }
        headers.allValues("Set-Cookie").forEach(cookie -> wrong.addAll(wrongWithCookie(cookie)));
        headers.firstValue("X-Powered-By").ifPresent(value -> wrong.add("X-Powered-By is " + value));
        headers.firstValue("Server").ifPresent(value -> wrong.add("Server is " + value));
        if (TRACE.matcher(body).find()) {
            wrong.add("the body tells of our insides");
        }
        if (body.contains(";jsessionid=")) {
            wrong.add("the session is in an address");
        }
        if (status >= 500) {
            wrong.add("no input may lead to this status");
        }
        return wrong;
    }

    /** A cookie of display settings may be read by script; the session may not. */
    private static List<String> wrongWithCookie(String cookie) {
        String lower = cookie.toLowerCase(Locale.ROOT);
        List<String> wrong = new ArrayList<>();
        if (!lower.contains("samesite=lax") && !lower.contains("samesite=strict")) {
            wrong.add("a cookie without SameSite: " + name(cookie));
        }
        if (!lower.contains("httponly")) {
            wrong.add("a cookie that script may read: " + name(cookie));
        }
        return wrong;
    }

    private static String name(String cookie) {
        return cookie.substring(0, Math.max(cookie.indexOf('='), 0));
    }
}
