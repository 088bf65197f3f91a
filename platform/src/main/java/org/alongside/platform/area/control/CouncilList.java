package org.alongside.platform.area.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.area.AreaRule;
import org.alongside.platform.area.Council;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.error.Breach;

/** A list of councils, held against the areas that are known. Each council is in it once. */
public final class CouncilList {

    private final List<Council> councils;
    private final Map<String, Area> known;

    public CouncilList(List<Council> councils, List<Area> areas) {
        this.councils = councils;
        known = areas.stream().collect(Collectors.toMap(area -> area.council().gssCode(), Function.identity()));
    }

    /** Why it cannot be followed. */
    public List<Breach> breaches() {
        Set<String> codes = known.values().stream().map(area -> area.council().code()).collect(Collectors.toSet());
        List<Breach> breaches = new ArrayList<>();
        for (Council one : councils) {
            Area area = known.get(one.gssCode());
            if (area != null && one.code() != null && !one.code().equals(area.council().code())) {
                breaches.add(breach(AreaRule.CODE_CHANGED, one, area.council().code(), one.code()));
            } else if (area == null && one.code() == null) {
                breaches.add(breach(AreaRule.CODE_MISSING, one));
            } else if (area == null && codes.contains(one.code())) {
                breaches.add(breach(AreaRule.CODE_TAKEN, one, one.code()));
            }
        }
        return breaches;
    }

    /** The known areas are from now on as the list has them. @return those that were not known */
    public List<Area> follow() {
        Set<String> listed = councils.stream().map(Council::gssCode).collect(Collectors.toSet());
        known.forEach((gssCode, area) -> {
            if (!listed.contains(gssCode)) {
                area.leaveList();
            }
        });
        Set<String> addresses = known.values().stream().map(Area::slug).collect(Collectors.toCollection(HashSet::new));
        List<Area> added = new ArrayList<>();
        for (Council one : councils) {
            if (known.containsKey(one.gssCode())) {
                known.get(one.gssCode()).follow(one);
            } else {
                added.add(new Area(one, address(one, addresses)));
            }
        }
        return added;
    }

    /** Its name; with its code where another area has that address already, as a county had that gave way to a council. */
    private static String address(Council council, Set<String> taken) {
        String name = council.name().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String whole = name.isEmpty() || taken.contains(name)
                ? (name + "-" + council.gssCode().toLowerCase(Locale.UK)).replaceAll("^-", "") : name;
        taken.add(whole);
        return whole;
    }

    private static Breach breach(AreaRule rule, Council council, Object... more) {
        List<Object> words = new ArrayList<>(List.of(council.name(), council.gssCode()));
        words.addAll(List.of(more));
        return Breach.at("file", rule, words.toArray());
    }
}
