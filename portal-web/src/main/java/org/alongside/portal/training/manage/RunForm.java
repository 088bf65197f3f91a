package org.alongside.portal.training.manage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.form.TypedTime;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.boundary.PlanRun;
import org.alongside.training.run.boundary.RunDesk;

/** What a provider types about a run: numbers as they were typed, so that what is wrong can be said beside them. */
public class RunForm {

    private final Map<String, String> texts = new HashMap<>();
    private RunMode mode;
    private TypedDate bookingOpens = new TypedDate();
    private TypedDate bookingCloses = new TypedDate();
    private List<String> sharedWith = List.of();

    public RunForm() {
        List.of("learnerPlaces", "roomPlaces", "minLearners", "opensTime", "closesTime", "fee", "waiver")
                .forEach(name -> texts.put(name, ""));
    }

    /** People usually book from today. */
    void begin(Clock clock) {
        bookingOpens = TypedDate.of(London.today(clock));
        texts.put("opensTime", "00:00");
    }

    void show(RunDesk desk) {
        var run = desk.run();
        texts.putAll(Map.of("learnerPlaces", String.valueOf(run.places().learnerPlaces()),
                "roomPlaces", desk.roomPlaces() == null ? "" : desk.roomPlaces().toString(),
                "minLearners", String.valueOf(run.places().minLearners()), "waiver", run.waiver(),
                "fee", run.feePence() % 100 == 0 ? String.valueOf(run.feePence() / 100)
                        : "%d.%02d".formatted(run.feePence() / 100, run.feePence() % 100),
                "opensTime", time(run.places().bookingOpensAt()), "closesTime", time(run.places().bookingClosesAt())));
        mode = run.mode();
        bookingOpens = TypedDate.of(London.dayOf(run.places().bookingOpensAt()));
        bookingCloses = TypedDate.of(London.dayOf(run.places().bookingClosesAt()));
        sharedWith = run.sharedWith().stream().map(UUID::toString).toList();
    }

    /** @param areas those it can be shared with */
    PlanRun read(UUID key, UUID runId, UUID versionId, RunTerms terms, Set<UUID> areas, Problems problems) {
        if (mode == null) {
            problems.add("mode", "Choose whether people meet in a room, online, or both.");
        }
        var opens = TypedTime.moment("bookingOpens", bookingOpens, texts.get("opensTime"), problems);
        var closes = TypedTime.moment("bookingCloses", bookingCloses, texts.get("closesTime"), problems);
        Set<UUID> shared = new HashSet<>(areas);
        shared.removeIf(area -> !sharedWith.contains(area.toString()));
        return new PlanRun(key, runId, versionId, mode, texts.get("learnerPlaces"), texts.get("roomPlaces"),
                texts.get("minLearners"), opens, closes, texts.get("fee"), texts.get("waiver"), terms, shared);
    }

    private static String time(Instant moment) {
        return ManageWords.typed(moment.atZone(London.ZONE).toLocalTime());
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public RunMode getMode() {
        return mode;
    }

    public void setMode(RunMode mode) {
        this.mode = mode;
    }

    public TypedDate getBookingOpens() {
        return bookingOpens;
    }

    public TypedDate getBookingCloses() {
        return bookingCloses;
    }

    public List<String> getSharedWith() {
        return sharedWith;
    }

    public void setSharedWith(List<String> sharedWith) {
        this.sharedWith = sharedWith;
    }
}
