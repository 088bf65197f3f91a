package org.alongside.integration.http;

import java.util.Locale;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.spi.HeaderFilterStrategy;

/**
 * Which headers pass. Out: only what this package has put there itself. In: only those on the list, however they are
 * written; a partner's system cannot plant one that Camel would act upon.
 */
final class HeadersKept implements HeaderFilterStrategy {

    static final String RETRY_AFTER = "retry-after";

    private static final Set<String> IN = Set.of("content-type", RETRY_AFTER, "date", "etag");

    private final Set<String> out;

    HeadersKept(Set<String> out) {
        this.out = out;
    }

    @Override
    public boolean applyFilterToCamelHeaders(String name, Object value, Exchange exchange) {
        return !out.contains(name);
    }

    @Override
    public boolean applyFilterToExternalHeaders(String name, Object value, Exchange exchange) {
        return !IN.contains(name.toLowerCase(Locale.ROOT));
    }
}
