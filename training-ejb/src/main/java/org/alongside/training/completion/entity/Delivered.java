package org.alongside.training.completion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.training.completion.DeliveredRun;
import org.alongside.training.course.AreaTaught;

/** A copy, on purpose: what was delivered then, whatever becomes of the course. */
@Embeddable
public class Delivered {

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "course_version_id")
    private UUID courseVersionId;

    @Column(name = "version_no")
    private int versionNo;

    private String title;

    @Column(name = "edition_code")
    private String editionCode;

    private int minutes;

    private String provider;

    @Convert(converter = AreasColumn.class)
    private Set<AreaTaught> areas;

    private int sessions;

    @Column(name = "attendance_floor")
    private int attendanceFloor;

    @Column(name = "co_delivered")
    private boolean coDelivered;

    @Column(name = "completed_on")
    private LocalDate on;

    protected Delivered() {
    }

    Delivered(DeliveredRun run) {
        runId = run.runId();
        courseId = run.courseId();
        courseVersionId = run.courseVersionId();
        versionNo = run.versionNo();
        title = run.title();
        editionCode = run.editionCode();
        minutes = run.minutes();
        provider = run.provider();
        areas = run.areas();
        sessions = run.sessions();
        attendanceFloor = run.attendanceFloor();
        coDelivered = run.coDelivered();
        on = run.on();
    }

    public UUID runId() {
        return runId;
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID courseVersionId() {
        return courseVersionId;
    }

    public int versionNo() {
        return versionNo;
    }

    public String title() {
        return title;
    }

    public String editionCode() {
        return editionCode;
    }

    public int minutes() {
        return minutes;
    }

    public String provider() {
        return provider;
    }

    public Set<AreaTaught> areas() {
        return areas;
    }

    public boolean coDelivered() {
        return coDelivered;
    }

    public LocalDate on() {
        return on;
    }
}
