package org.alongside.platform.address;

import java.net.URI;

/** The address of this portal as others know it: {@code ALONGSIDE_ADDRESS}, for what is said outside a request. */
public final class PortalAddress {

    private static final String USUAL = "http://localhost:8080";

    private PortalAddress() {
    }

    /** @param path begins with a slash */
    public static String of(String path) {
        return of(System.getenv("ALONGSIDE_ADDRESS"), path);
    }

    static String of(String setting, String path) {
        String base = setting == null || setting.isBlank() ? USUAL : URI.create(setting.strip()).toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
