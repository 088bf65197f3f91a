package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E211_MISSING_COLUMN;
import static org.alongside.integration.fault.FaultCode.E212_UNKNOWN_COLUMN;
import static org.alongside.integration.fault.FaultCode.E214_DUPLICATE_HEADER;
import static org.alongside.integration.profile.Drift.Kind.ADDED;
import static org.alongside.integration.profile.Drift.Kind.COSMETIC;
import static org.alongside.integration.profile.Drift.Kind.DUPLICATED;
import static org.alongside.integration.profile.Drift.Kind.FORBIDDEN;
import static org.alongside.integration.profile.Drift.Kind.MISSING_OPTIONAL;
import static org.alongside.integration.profile.Drift.Kind.MISSING_REQUIRED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;

/** The first row of a file, against its profile: which column stands where, and what is not as it was (R-INT-41, R-INT-42). */
final class Headings {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private final FeedSchema schema;
    private final List<Drift> drift = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private final int[] places;
    private final int[] lessPlaces;
    private final int named;
    private final int width;

    Headings(String[] cells, Profile profile, FeedSchema schema) {
        this.schema = schema;
        width = cells.length;
        places = new int[schema.columns().size()];
        lessPlaces = places.clone();
        Arrays.fill(places, -1);
        Arrays.fill(lessPlaces, -1);
        Map<String, Integer> wanted = wanted(profile);
        Map<String, Integer> less = less(profile);
        Set<String> ignored = profile.ignored().stream().map(Headings::matched).collect(Collectors.toSet());
        Set<String> forbidden = profile.forbidden().stream().map(Headings::matched).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        int last = 0;
        for (int i = 0; i < cells.length; i++) {
            String heading = matched(cells[i]);
            if (heading.isEmpty()) {
                continue;
            }
            last = i + 1;
            Integer column = wanted.get(heading);
            if (!seen.add(heading)) {
                drift.add(new Drift(DUPLICATED, column == null ? heading : name(column), cells[i]));
            } else if (column != null) {
                places[column] = i;
                noteCosmetic(column, profile, cells[i]);
            } else if (less.containsKey(heading)) {
                lessPlaces[less.get(heading)] = i;
            } else if (Forbidden.heading(heading, forbidden)) {
                drift.add(new Drift(FORBIDDEN, heading, cells[i]));
            } else if (!ignored.contains(heading)) {
                drift.add(new Drift(ADDED, heading, cells[i]));
            }
        }
        named = last;
        noteMissing(profile);
        judge(profile.dialect().strict());
    }

    /** Trim, inner spaces, capitals and the mark of UTF-8 do not count; anything else does. */
    static String matched(String heading) {
        return SPACES.matcher(heading.replace("\uFEFF", "")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Where in a row our column stands; -1 when nowhere. */
    int place(int column) {
        return places[column];
    }

    /** Where what is to be taken away from it stands; -1 when nowhere. */
    int lessPlace(int column) {
        return lessPlaces[column];
    }

    /** A row has to have a cell for each heading with a name, and nothing beyond. */
    boolean fits(String[] cells) {
        return cells.length >= named && !tooMany(cells);
    }

    /** What stands under no name came there by a comma too many. */
    boolean tooMany(String[] cells) {
        boolean tooMany = cells.length > width;
        for (int i = named; i < cells.length; i++) {
            tooMany |= !Signs.trimmed(cells[i]).isEmpty();
        }
        return tooMany;
    }

    List<Drift> drift() {
        return drift;
    }

    List<FileFault> faults() {
        return faults;
    }

    private Map<String, Integer> wanted(Profile profile) {
        Map<String, Integer> wanted = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            Writing writing = profile.writing(name(i));
            if (writing.constant() == null) {
                wanted.put(matched(heading(i, profile)), i);
            }
        }
        return wanted;
    }

    private Map<String, Integer> less(Profile profile) {
        Map<String, Integer> less = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            if (profile.writing(name(i)).less() != null) {
                less.put(matched(profile.writing(name(i)).less()), i);
            }
        }
        return less;
    }

    private void noteCosmetic(int column, Profile profile, String found) {
        if (!found.equals(heading(column, profile))) {
            drift.add(new Drift(COSMETIC, name(column), found));
        }
    }

    private void noteMissing(Profile profile) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 && profile.writing(name(i)).constant() == null) {
                noteMissing(i, heading(i, profile));
            }
            if (lessPlaces[i] < 0 && profile.writing(name(i)).less() != null) {
                noteMissing(i, profile.writing(name(i)).less());
            }
        }
    }

    private void noteMissing(int column, String heading) {
        drift.add(new Drift(schema.columns().get(column).required() ? MISSING_REQUIRED : MISSING_OPTIONAL, heading, ""));
    }

    private void judge(boolean strict) {
        fault(E214_DUPLICATE_HEADER, DUPLICATED, null);
        fault(E211_MISSING_COLUMN, MISSING_REQUIRED, null);
        fault(E212_UNKNOWN_COLUMN, FORBIDDEN, Hint.MUST_NOT_BE_SENT);
        if (strict) {
            fault(E212_UNKNOWN_COLUMN, ADDED, null);
        }
    }

    private void fault(FaultCode code, Drift.Kind kind, Hint hint) {
        String columns = drift.stream().filter(one -> one.kind() == kind).map(Drift::column).collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            faults.add(FileFault.of(code, columns).at(1).hinting(hint));
        }
    }

    private String heading(int column, Profile profile) {
        String theirs = profile.writing(name(column)).header();
        return theirs == null ? name(column) : theirs;
    }

    private String name(int column) {
        return schema.columns().get(column).name();
    }
}
