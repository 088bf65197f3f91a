package org.alongside.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Values that no page expects, written as they go over the wire. */
final class NastyValues {

    /** What an expression among them would give if anything evaluated it. */
    static final String EVALUATED = "7006652";

    private static final int MEGABYTE = 1024 * 1024;

    private static final List<String> SHORT = List.of(
            "", "%00", "a%00b", "%FF", "%C3%28", "%ED%A0%80", "%F4%90%80%80", "%C0%AF", "%20%09%20",
            "%23%7B1234*5678%7D", "%24%7B1234*5678%7D", "%23%7Barea.getClass().forName('java.lang.Runtime')%7D",
            "not-a-uuid", "9a8b7c6d-0000-4000-8000-00000000000g", "9a8b7c6d-0000-4000-8000-000000000000",
            "%7B9a8b7c6d-0000-4000-8000-000000000000%7D", "1-1-1-1-1", "..%2F..%2F..%2Fetc%2Fpasswd", "..%5C..%5Cweb.xml",
            "'%20or%201=1--", "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%0D%0ASet-Cookie:%20x=1", "1e10000000", "-1", "0",
            "2147483648", "9999999999999999999999", "NaN", "%D9%A3", "2026-02-30", "%2B999999999-12-31", "-999999999-01-01",
            "null", "true", "%5B%5D", "%7B%22a%22:1%7D", "%E2%80%AE%E2%80%8B", "%EF%BB%BF", "%F0%9F%A7%91%E2%80%8D%F0%9F%A6%BD",
            "SB-000000-0", "ACCREDIT", "FOR");

    private NastyValues() {
    }

    /** For an address: a server may refuse to read a longer one. */
    static List<String> inAddresses() {
        return with(SHORT, "x".repeat(7_000), "%F0%9F%A7%91".repeat(500));
    }

    static List<String> inForms() {
        return with(SHORT, "x".repeat(MEGABYTE), "%E2%80%AE".repeat(100_000), "%", "%zz", "%0", "=", "%26%3D", "%0A".repeat(50_000));
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }
}
