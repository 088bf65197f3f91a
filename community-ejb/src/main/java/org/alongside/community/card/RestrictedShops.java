package org.alongside.community.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The kinds of shops that agreements about direct payments usually leave out: the list is {@code restricted.properties}. */
final class RestrictedShops {

    private static final Set<String> CODES = read();

    private RestrictedShops() {
    }

    static boolean are(String category) {
        return category != null && CODES.contains(category);
    }

    private static Set<String> read() {
        try (InputStream in = RestrictedShops.class.getResourceAsStream("restricted.properties")) {
            Properties all = new Properties();
            all.load(in);
            return Set.copyOf(all.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
