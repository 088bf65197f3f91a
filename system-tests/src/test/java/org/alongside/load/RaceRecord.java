package org.alongside.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.isolation.Database;

/**
 * Plays the audit record of one run again, by a rule that fits on a page: who comes joins the end of the queue, and a free
 * place goes to its head. What the portal did otherwise, at whatever moment, is a breach.
 */
final class RaceRecord {

    /** In the order in which the transactions were committed. */
    private static final String STEPS = """
            select concat_ws(' ', e ->> 'what', e ->> 'subject',
                             coalesce(e #>> '{facts,byOffer}', e #>> '{facts,again}', e #>> '{facts,last}', ''))
            from platform.audit_process p, jsonb_array_elements(p.events) with ordinality as s (e, n)
            where p.events @> '[{"facts": {"runId": "%1$s"}}]' and e #>> '{facts,runId}' = '%1$s'
            order by p.seq, n""";

    private static final String KEPT = """
            select concat_ws(' ', status, id) from training.enrolment
            where run_id = '%s' and status in ('WAITING', 'OFFERED', 'CONFIRMED') order by band, queued_at, id""";

    private final int places;
    private final List<String> waiting = new ArrayList<>();
    private final Set<String> offered = new LinkedHashSet<>();
    private final Set<String> confirmed = new LinkedHashSet<>();
    private final List<String> breaches = new ArrayList<>();
    private int steps;

    RaceRecord(int places) {
        this.places = places;
    }

    /** What was done to this run, and what stands in the database now. */
    static RaceRecord of(String run, int places) {
        RaceRecord record = new RaceRecord(places);
        Database.rows(STEPS.formatted(run)).forEach(record::step);
        record.compare(Database.rows(KEPT.formatted(run)));
        return record;
    }

    /** One event: what, of which enrolment, and the word that tells two kinds of it apart. */
    void step(String line) {
        String[] words = line.split(" ");
        String who = words[1];
        boolean marked = words.length > 2 && Boolean.parseBoolean(words[2]);
        steps++;
        switch (words[0]) {
            case "Queued" -> waiting.add(who);
            case "PlaceConfirmed" -> confirm(who, marked);
            case "PlaceOffered" -> offer(who, marked);
            case "OfferExpired" -> expire(who, marked);
            case "OfferDeclined", "EnrolmentCancelled" -> leave(who);
            default -> steps--;
        }
        note(taken() > places, "%d have one of %d places".formatted(taken(), places), line);
    }

    private void confirm(String who, boolean byOffer) {
        note(byOffer && !offered.remove(who), "took a place that was not offered", who);
        note(!byOffer && !waiting.isEmpty(), "had a place at once while %d waited".formatted(waiting.size()), who);
        confirmed.add(who);
    }

    private void offer(String who, boolean again) {
        note(again && !offered.contains(who), "was offered again what they had not been offered", who);
        note(!again && waiting.indexOf(who) != 0, "was offered a place as number %d in the queue"
                .formatted(waiting.indexOf(who) + 1), who);
        waiting.remove(who);
        offered.add(who);
    }

    private void expire(String who, boolean last) {
        offered.remove(who);
        if (!last) {
            waiting.add(who);
        }
    }

    private void leave(String who) {
        waiting.remove(who);
        offered.remove(who);
        confirmed.remove(who);
    }

    /** @param kept status and enrolment, those who wait in the order of the queue */
    void compare(List<String> kept) {
        note(!in("CONFIRMED", kept).equals(List.copyOf(new TreeSet<>(confirmed))), "others have a place than the record says", kept);
        note(!in("OFFERED", kept).equals(List.copyOf(new TreeSet<>(offered))), "others are offered a place than the record says", kept);
        note(!kept.stream().filter(row -> row.startsWith("WAITING ")).map(row -> row.split(" ")[1]).toList().equals(waiting),
                "the queue stands otherwise than the record says", kept);
        note(taken() < places && !waiting.isEmpty(), "a place stands empty and %d wait".formatted(waiting.size()), kept);
    }

    private static List<String> in(String status, List<String> kept) {
        return kept.stream().filter(row -> row.startsWith(status + " ")).map(row -> row.split(" ")[1]).sorted().toList();
    }

    private int taken() {
        return offered.size() + confirmed.size();
    }

    private void note(boolean broken, String what, Object where) {
        if (broken) {
            breaches.add(what + ": " + where);
        }
    }

    List<String> breaches() {
        return List.copyOf(breaches);
    }

    int steps() {
        return steps;
    }
}
