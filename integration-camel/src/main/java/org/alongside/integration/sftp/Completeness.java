package org.alongside.integration.sftp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.file.SafeName;
import org.alongside.integration.sftp.Look.Complete;
import org.alongside.integration.sftp.SftpVisit.Entry;

/**
 * When a file in a listing is complete: when its manifest lies beside it, for that is written last; or, from partners who
 * write none, when it is the same at two looks a minute apart or more, and older than two minutes.
 */
final class Completeness {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(60);
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(2);

    private static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::modified).thenComparing(Entry::name);

    private Completeness() {
    }

    static Look decide(List<Entry> listing, List<Seen> remembered, Instant now, boolean manifestNeeded) {
        Map<String, Seen> before = remembered.stream().collect(Collectors.toMap(Seen::name, Function.identity(),
                (first, second) -> first));
        Set<String> names = listing.stream().map(Entry::name).collect(Collectors.toSet());
        List<Complete> complete = new ArrayList<>();
        List<Seen> remember = new ArrayList<>();
        List<String> emptyTwice = new ArrayList<>();
        List<String> notAskedFor = new ArrayList<>();
        for (Entry entry : listing.stream().filter(Completeness::isData).sorted(OLDEST_FIRST).toList()) {
            Seen seen = before.containsKey(entry.name()) && before.get(entry.name()).isUnchangedIn(entry)
                    ? before.get(entry.name())
                    : new Seen(entry.name(), entry.size(), entry.modified(), now);
            boolean manifest = names.contains(entry.name() + Manifest.ENDING);
            if (!SafeName.canBeAskedFor(entry.name())) {
                notAskedFor.add(SafeName.of(entry.name()));
            } else if (entry.size() == 0) {
                if (seen.since().isBefore(now)) {
                    emptyTwice.add(entry.name());
                }
                remember.add(seen);
            } else if (manifest || !manifestNeeded && isQuiet(seen, now)) {
                complete.add(new Complete(entry.name(), manifest, entry.size()));
                remember.add(seen);
            } else {
                remember.add(seen);
            }
        }
        return new Look(complete, remember, emptyTwice, notAskedFor);
    }

    private static boolean isData(Entry entry) {
        return !SafeName.isUnfinished(entry.name()) && !entry.name().endsWith(Manifest.ENDING);
    }

    private static boolean isQuiet(Seen seen, Instant now) {
        return !seen.since().plus(BETWEEN_LOOKS).isAfter(now) && seen.modified().plus(OLD_ENOUGH).isBefore(now);
    }
}
