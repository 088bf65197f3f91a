package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.tenancy.SharedAcrossTenants;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.Meeting;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.RunTerm;

/** What anybody in England may know about a run, kept beside it whenever it changes. */
@Entity
@Table(schema = "training", name = "run_listing")
@SharedAcrossTenants("Any area's resident may book any open run in England (R-TRN-43), so what is published is published to all.")
public class RunListing {

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Version
    private int version;

    @Column(name = "area_id")
    private UUID areaId;

    @Column(name = "course_id")
    private UUID courseId;

    private String title;

    private String summary;

    @Column(name = "provider_name")
    private String providerName;

    @Column(name = "link_statement")
    private String linkStatement;

    private String purpose;

    /** As {@code C01:FULL}, parted by spaces. */
    private String areas;

    @Enumerated(EnumType.STRING)
    private RunMode mode;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int sessions;

    /** Each time people meet, parted by blanks. */
    private String meets;

    @Column(name = "booking_closes_at")
    private Instant bookingClosesAt;

    private String towns;

    @Convert(converter = AccessFeatures.class)
    private Set<AccessFeature> access;

    @Column(name = "fee_pence")
    private long feePence;

    @Column(name = "learner_places")
    private int learnerPlaces;

    @Column(name = "places_left")
    private int placesLeft;

    private int waiting;

    protected RunListing() {
    }

    /** A run that has just opened: every place is left. */
    public RunListing(UUID areaId, Run run, CourseFacts course) {
        this.runId = run.id();
        this.areaId = areaId;
        this.placesLeft = run.places().learnerPlaces();
        take(run, course);
    }

    public void take(Run run, CourseFacts course) {
        RunPlaces places = run.places();
        List<Session> held = run.liveSessions();
        courseId = run.courseId();
        title = course.title();
        summary = course.summary();
        providerName = course.providerName();
        linkStatement = course.linkStatement();
        purpose = course.purpose();
        areas = course.areas().stream().sorted().collect(Collectors.joining(" "));
        mode = run.mode;
        status = run.status();
        startsAt = places.startsAt();
        endsAt = run.endsAt;
        sessions = held.size();
        meets = held.stream().map(one -> new Meeting(one.startsAt(), one.endsAt()).word()).collect(Collectors.joining(" "));
        bookingClosesAt = places.bookingClosesAt();
        towns = held.stream().map(Session::town).filter(town -> !town.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream().collect(Collectors.joining(", "));
        access = commonTo(held);
        feePence = run.feePence;
        learnerPlaces = places.learnerPlaces();
        placesLeft = Math.min(placesLeft, learnerPlaces);
    }

    /** What the enrolment counted. */
    public void count(int left, int inTheQueue) {
        placesLeft = Math.max(0, Math.min(left, learnerPlaces));
        waiting = inTheQueue;
    }

    /** The words it is found by: none once nobody can come any more. */
    public Set<String> terms(Set<UUID> sharedWith) {
        if (!EnumSet.of(RunStatus.OPEN, RunStatus.BOOKING_CLOSED).contains(status)) {
            return Set.of();
        }
        return RunTerm.of(areaId, sharedWith, Set.of(areas.split(" ")), List.of(towns.split(", ")), access, mode);
    }

    /** Somebody who needs it can come every time. */
    private static Set<AccessFeature> commonTo(List<Session> held) {
        Set<AccessFeature> common = EnumSet.allOf(AccessFeature.class);
        held.forEach(session -> common.retainAll(session.access()));
        return held.isEmpty() ? Set.of() : common;
    }

    public ListedRun listed() {
        return new ListedRun(runId, areaId, courseId, title, summary, providerName, linkStatement, List.of(areas.split(" ")),
                mode, status, startsAt, endsAt, meetings(), bookingClosesAt, towns, access, feePence, learnerPlaces,
                placesLeft, waiting);
    }

    private List<Meeting> meetings() {
        return Arrays.stream(meets.split(" ")).filter(word -> !word.isEmpty()).map(Meeting::of).toList();
    }

    public UUID runId() {
        return runId;
    }

    public Instant startsAt() {
        return startsAt;
    }
}
