package org.alongside.accreditation.body.entity;

import static org.alongside.accreditation.body.BodyStatus.Move.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodyConsultationOpened;
import org.alongside.accreditation.body.BodyDeclined;
import org.alongside.accreditation.body.BodyKind;
import org.alongside.accreditation.body.BodyLostControl;
import org.alongside.accreditation.body.BodyProposed;
import org.alongside.accreditation.body.BodyRecognised;
import org.alongside.accreditation.body.BodyRegainedControl;
import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.Control;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.audit.Event;
import org.alongside.platform.tenancy.SharedAcrossTenants;
import org.alongside.platform.time.London;

/**
 * A body that decides about brokers.
 *
 * <p>Proposed by a founding group, consulted on for at least 28 days, recognised by the steward with or without
 * conditions. From then on it moves by itself: the instant control is lost it is in breach and stops deciding, the
 * instant control holds again it is back where it was. It is wound up at the end. It may hold several areas, each with a
 * mandate of its own; the strictest floor of its areas is the one it has to pass.
 */
@Entity
@Table(schema = "accreditation", name = "body")
@SharedAcrossTenants("One body may hold the mandates of several areas (R-ACC-08)")
public class AccreditationBody {

    private static final int REVIEW_YEARS = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;

    @Column(name = "legal_form")
    private String legalForm;

    @Column(name = "host_id")
    private UUID hostId;

    @Enumerated(EnumType.STRING)
    private BodyStatus status;

    /** The areas it serves or would serve, and the floor each of them asks for. */
    @ElementCollection
    @CollectionTable(schema = "accreditation", name = "body_area", joinColumns = @JoinColumn(name = "body_id"))
    @MapKeyColumn(name = "area_id")
    @Column(name = "control_floor")
    private Map<UUID, Integer> floors = new HashMap<>();

    @Embedded
    private Consultation consultation = new Consultation();

    private String conditions = "";

    @Column(name = "recognised_on")
    private LocalDate recognisedOn;

    @Column(name = "next_full_review_on")
    private LocalDate nextFullReviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "control_band")
    private ControlBand controlBand = ControlBand.NOT_MET;

    @Column(name = "one_loss_away")
    private boolean oneLossAway;

    @Column(name = "in_breach_since")
    private Instant inBreachSince;

    protected AccreditationBody() {
    }

    private AccreditationBody(UUID id, BodyKind kind, String name, String legalForm, UUID hostId, BodyStatus status) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.legalForm = legalForm;
        this.hostId = hostId;
        this.status = status;
    }

    public static AccreditationBody proposed(UUID id, String name, String legalForm, UUID hostId, UUID areaId, int floor) {
        AccreditationBody body = new AccreditationBody(id, BodyKind.AREA, name, legalForm, hostId, BodyStatus.PROPOSED);
        body.floors.put(areaId, floor);
        return body;
    }

    /** The group that owns the framework: nobody recognises it, and it keeps the same rule (R-ACC-12). */
    public static AccreditationBody steward(UUID id, String name) {
        return new AccreditationBody(id, BodyKind.STEWARD, name, "", null, BodyStatus.PROPOSED);
    }

    public BodyProposed proposed() {
        return new BodyProposed(id, floors.keySet().iterator().next());
    }

    public BodyConsultationOpened openConsultation(Set<ConsultationFormat> accessible, LocalDate closesOn, int days,
                                                   LocalDate today) {
        BodyStatus next = status.after(OPEN_CONSULTATION);
        consultation = Consultation.open(accessible, closesOn, days, today);
        status = next;
        return new BodyConsultationOpened(id, closesOn);
    }

    public BodyDeclined decline() {
        status = status.after(DECLINE);
        return new BodyDeclined(id);
    }

    /** The steward's decision, after the safeguards and control were checked; {@code asked} conditions may be empty. */
    public BodyRecognised recognise(String asked, LocalDate today) {
        BodyStatus next = status.after(asked.isEmpty() ? RECOGNISE : RECOGNISE_WITH_CONDITIONS);
        consultation.requireOver(today);
        status = next;
        conditions = asked;
        recognisedOn = today;
        nextFullReviewOn = today.plusYears(REVIEW_YEARS);
        return new BodyRecognised(id, !asked.isEmpty());
    }

    /** An area asks for this floor from now on. */
    public void serve(UUID areaId, int floor) {
        floors.put(areaId, floor);
    }

    /**
     * Looks at who holds the votes now, and moves by itself when control was lost or holds again. A founding group that
     * is still declaring is not observed: the band after each single declaration would tell what was declared.
     */
    public Observation observe(Control control, String cause, Instant now) {
        if (kind == BodyKind.STEWARD && recognisedOn == null && control.met()) {
            status = status.after(FORM);
            recognisedOn = London.dayOf(now);
        }
        if (recognisedOn == null) {
            return new Observation(Optional.empty(), false, false);
        }
        ControlBand before = controlBand;
        boolean riskBefore = oneLossAway;
        controlBand = control.band();
        oneLossAway = control.oneLossAway();
        return new Observation(move(control, cause, now), before != controlBand, oneLossAway && !riskBefore);
    }

    private Optional<Event> move(Control control, String cause, Instant now) {
        if (status.decides() && !control.met()) {
            status = status.after(LOSE_CONTROL);
            inBreachSince = now;
            return Optional.of(new BodyLostControl(id, cause));
        }
        if (status == BodyStatus.IN_BREACH && control.met()) {
            status = status.after(conditions.isEmpty() ? RESTORE_CONTROL : RESTORE_CONTROL_WITH_CONDITIONS);
            inBreachSince = null;
            return Optional.of(new BodyRegainedControl(id, cause));
        }
        return Optional.empty();
    }

    /** What an observation changed. */
    public record Observation(Optional<Event> moved, boolean bandChanged, boolean newlyAtRisk) {
    }

    public int floor() {
        return floors.values().stream().mapToInt(Integer::intValue).max().orElse(DEFAULT_FLOOR);
    }

    /** The steward group serves no area; it keeps the national floor. */
    private static final int DEFAULT_FLOOR = 50;

    public UUID id() {
        return id;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String legalForm() {
        return legalForm;
    }

    /** Null where no organisation houses it. */
    public UUID hostId() {
        return hostId;
    }

    public BodyStatus status() {
        return status;
    }

    public ControlBand controlBand() {
        return controlBand;
    }

    public LocalDate recognisedOn() {
        return recognisedOn;
    }

    public LocalDate consultationClosesOn() {
        return consultation.closesOn();
    }

    public String conditions() {
        return conditions;
    }

    public Set<UUID> areas() {
        return Collections.unmodifiableSet(floors.keySet());
    }
}
