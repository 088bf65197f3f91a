package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.RunRule;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.SessionTimes;

/** One meeting of a run, in a room or online. */
@Entity
@Table(schema = "training", name = "run_session")
public class Session extends RunPart {

    /** A co-trainer taught at least one third of it (R-TRN-09). */
    private static final int THIRDS = 3;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    private String town;

    @Column(name = "join_info")
    private String joinInfo;

    @Convert(converter = AccessFeatures.class)
    private Set<AccessFeature> access;

    @Column(name = "access_said")
    private boolean accessSaid;

    @Column(name = "make_up")
    private boolean makeUp;

    @Column(name = "co_taught_minutes")
    private Integer coTaughtMinutes;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Session() {
    }

    Session(Run run, SessionPlan plan) {
        super(run);
        makeUp = plan.makeUp();
        arrange(plan);
    }

    void arrange(SessionPlan plan) {
        if (plan.place().isEmpty() && plan.joinInfo().isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("place", RunRule.SESSION_HAS_NO_PLACE)));
        }
        startsAt = plan.times().startsAt();
        endsAt = plan.times().endsAt();
        place = plan.place();
        town = plan.town();
        joinInfo = plan.joinInfo();
        access = plan.access();
        accessSaid = plan.accessSaid() || !plan.access().isEmpty();
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    void recordCoTeaching(int minutes) {
        if (minutes < 0 || minutes > this.minutes()) {
            throw new RuleBroken(List.of(
                    Breach.at("minutes", RunRule.MORE_MINUTES_THAN_THE_SESSION, minutes())));
        }
        coTaughtMinutes = minutes;
    }

    void requireAccessFacts() {
        if (!accessSaid) {
            throw new RuleBroken(RunRule.SESSION_HAS_NO_ACCESS_FACTS, London.dayOf(startsAt));
        }
    }

    boolean overlaps(SessionTimes times) {
        return isLive() && times.overlap(startsAt, endsAt);
    }

    /** Taught together with somebody with lived experience, as a trainer recorded it. */
    public boolean isCoDelivered() {
        return coTaughtMinutes != null && coTaughtMinutes * THIRDS >= minutes();
    }

    public boolean isLive() {
        return cancelledAt == null;
    }

    public boolean isOnline() {
        return place.isEmpty();
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String place() {
        return place;
    }

    public String town() {
        return town;
    }

    public String joinInfo() {
        return joinInfo;
    }

    public Set<AccessFeature> access() {
        return access;
    }

    public boolean accessSaid() {
        return accessSaid;
    }

    public boolean makeUp() {
        return makeUp;
    }

    public Instant cancelledAt() {
        return cancelledAt;
    }
}
