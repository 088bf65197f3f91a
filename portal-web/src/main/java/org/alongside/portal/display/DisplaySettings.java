package org.alongside.portal.display;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** How this person likes to read, kept in their browser so that it also holds before they sign in. */
@Named("display")
@RequestScoped
public class DisplaySettings {

    static final String COOKIE = "display";

    private static final Set<String> SIZES = Set.of("normal", "large", "larger");
    private static final Set<String> CONTRASTS = Set.of("normal", "light", "dark", "high");
    private static final Set<String> SPACINGS = Set.of("normal", "wide");

    @Inject
    private HttpServletRequest request;

    private String size = "normal";
    private String contrast = "normal";
    private String spacing = "normal";

    @PostConstruct
    void read() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            String[] kept = cookie.getValue().split("\\.");
            if (cookie.getName().equals(COOKIE) && kept.length == 3) {
                setSize(kept[0]);
                setContrast(kept[1]);
                setSpacing(kept[2]);
            }
        }
    }

    String kept() {
        return String.join(".", size, contrast, spacing);
    }

    public String getSize() {
        return size;
    }

    public void setSize(String chosen) {
        size = SIZES.contains(chosen) ? chosen : size;
    }

    public String getContrast() {
        return contrast;
    }

    public void setContrast(String chosen) {
        contrast = CONTRASTS.contains(chosen) ? chosen : contrast;
    }

    /** When the dark palette holds, as a media query; empty when it never does. */
    public String getDarkMedia() {
        return switch (contrast) {
            case "dark" -> "all";
            case "normal" -> "(prefers-color-scheme: dark)";
            default -> "";
        };
    }

    public String getSpacing() {
        return spacing;
    }

    public void setSpacing(String chosen) {
        spacing = SPACINGS.contains(chosen) ? chosen : spacing;
    }
}
