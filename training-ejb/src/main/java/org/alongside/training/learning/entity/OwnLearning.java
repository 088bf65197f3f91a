package org.alongside.training.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.learning.LearningKind;
import org.alongside.training.learning.LearningRule;

/** Something somebody learned outside courses, in their own words. Written once; deleted by them or not at all. */
@Entity
@Table(schema = "training", name = "own_learning")
public class OwnLearning extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private LearningKind kind;

    private String what;

    private String learned;

    private LocalDate day;

    @Column(name = "logged_at")
    private Instant loggedAt;

    protected OwnLearning() {
    }

    public OwnLearning(UUID personId, LearningKind kind, String what, String learned, LocalDate day, LocalDate today,
                       Instant now) {
        super(UUID.randomUUID());
        if (kind == null) {
            throw new RuleBroken(List.of(Breach.at("kind", LearningRule.KIND_MISSING)));
        }
        if (day == null || day.isAfter(today)) {
            throw new RuleBroken(List.of(
                    Breach.at("day", day == null ? LearningRule.DAY_MISSING : LearningRule.DAY_AHEAD)));
        }
        this.personId = personId;
        this.kind = kind;
        this.what = what;
        this.learned = learned;
        this.day = day;
        this.loggedAt = now;
    }

    public LearningKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    public String learned() {
        return learned;
    }

    public LocalDate day() {
        return day;
    }
}
