package org.alongside.integration.file;

import java.util.List;
import java.util.Locale;

/** What a partner called a file, and what is left of it that is safe to show, store and write about. */
public final class SafeName {

    private static final int LONGEST = 120;
    private static final int LONGEST_THERE = 255;
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart");

    private SafeName() {
    }

    /** Letters, digits, dot, underscore and hyphen; no dot in front; at most 120. */
    public static String of(String remote) {
        String safe = remote.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "");
        if (safe.isEmpty()) {
            return "_";
        }
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
    }

    /**
     * Whether a name from a listing can be asked for again. With a slash it would leave its folder, and the characters of
     * a pattern would ask for other files, too.
     */
    public static boolean canBeAskedFor(String remote) {
        return remote.length() <= LONGEST_THERE && remote.chars().noneMatch(SafeName::leadsElsewhere)
                && !remote.isBlank();
    }

    /** Hidden, or still being written. */
    public static boolean isUnfinished(String remote) {
        String lower = remote.toLowerCase(Locale.ROOT);
        return remote.startsWith(".") || UNFINISHED.stream().anyMatch(lower::endsWith);
    }

    private static boolean leadsElsewhere(int c) {
        return "/\\*?[]{}".indexOf(c) >= 0 || Character.isISOControl(c);
    }
}
