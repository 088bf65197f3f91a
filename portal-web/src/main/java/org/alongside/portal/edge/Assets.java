package org.alongside.portal.edge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Addresses of style sheets and scripts that change with their content, so that browsers may keep them for ever. */
@Named("assets")
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";

    @Inject
    private ServletContext servlet;

    private String version;

    @PostConstruct
    void findVersion() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String asset : new TreeSet<>(servlet.getResourcePaths(FOLDER))) {
                try (InputStream content = servlet.getResourceAsStream(asset)) {
                    digest.update(content.readAllBytes());
                }
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public String url(String file) {
        return servlet.getContextPath() + FOLDER + version + "/" + file;
    }

    String version() {
        return version;
    }
}
