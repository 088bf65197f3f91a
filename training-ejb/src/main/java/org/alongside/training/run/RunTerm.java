package org.alongside.training.run;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The words a run is found by, made the same way when it is listed and when it is looked for. */
public final class RunTerm {

    public static final String ENGLAND = "england";
    public static final String ONLINE = "online";
    public static final String IN_A_ROOM = "room";

    private RunTerm() {
    }

    public static String area(UUID area) {
        return "area:" + area;
    }

    /** An area of skill, by its code, at any depth. */
    public static String skill(String code) {
        return "skill:" + code.strip().toUpperCase(Locale.ROOT);
    }

    public static String town(String name) {
        return "town:" + Normalizer.normalize(name.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public static String access(AccessFeature feature) {
        return "access:" + feature;
    }

    /** {@code taught} as {@code C01:FULL}. */
    public static Set<String> of(UUID area, Set<UUID> sharedWith, Set<String> taught, List<String> towns,
            Set<AccessFeature> access, RunMode mode) {
        Set<String> terms = new LinkedHashSet<>(Set.of(ENGLAND, area(area)));
        sharedWith.forEach(other -> terms.add(area(other)));
        taught.stream().filter(word -> !word.isEmpty()).forEach(word -> terms.add(skill(word.split(":")[0])));
        towns.stream().filter(town -> !town.isBlank()).forEach(town -> terms.add(town(town)));
        access.forEach(feature -> terms.add(access(feature)));
        if (mode != RunMode.IN_PERSON) {
            terms.add(ONLINE);
        }
        if (mode.needsRoom()) {
            terms.add(IN_A_ROOM);
        }
        return terms;
    }
}
