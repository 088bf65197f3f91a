package org.alongside.integration.watch.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.Condition;
import org.alongside.integration.watch.Hearers;
import org.alongside.platform.tenancy.TenantOwned;

/** Something that was wrong from one moment to another (R-INT-84). */
@Entity
@Table(schema = "integration", name = "alert")
public class Alert extends TenantOwned {

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private UUID about;

    private String subject;

    @Column(name = "detail_key")
    private String key;

    private String stage;

    private Instant since;

    @Enumerated(EnumType.STRING)
    private Hearers hearers;

    /** When it was last said that this is wrong. */
    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    protected Alert() {
    }

    public Alert(Condition condition, Instant now) {
        super(UUID.randomUUID());
        kind = condition.kind();
        about = condition.about();
        subject = condition.subject();
        key = condition.key();
        stage = condition.stage();
        hearers = condition.hearers();
        since = now;
        toldAt = now;
    }

    /** The same thing, however bad it is by now. */
    public boolean isOf(Condition condition) {
        return kind == condition.kind() && about.equals(condition.about()) && key.equals(condition.key());
    }

    /** @return whether that is news */
    public boolean movedTo(String next) {
        boolean news = !stage.equals(next);
        stage = next;
        return news;
    }

    public void told(Instant now) {
        toldAt = now;
    }

    public boolean wasTold(Instant after) {
        return toldAt.isAfter(after);
    }

    public boolean isUrgent() {
        return kind.isUrgent();
    }

    public boolean isSaidAgain() {
        return kind.isSaidAgain();
    }

    public UUID about() {
        return about;
    }

    public void clear(Instant now) {
        clearedAt = now;
    }

    public AlertView view() {
        return new AlertView(id, kind, about, subject, key, stage, hearers, since, clearedAt);
    }
}
