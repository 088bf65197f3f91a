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
        since = now;
    }

    /** The same thing, however bad it is by now. */
    public boolean isOf(Condition condition) {
        return kind == condition.kind() && about.equals(condition.about()) && key.equals(condition.key());
    }

    /** @return whether that is news */
    public boolean movedTo(String now) {
        boolean news = !stage.equals(now);
        stage = now;
        return news;
    }

    public void clear(Instant now) {
        clearedAt = now;
    }

    public AlertView view() {
        return new AlertView(id, kind, about, subject, key, stage, since, clearedAt);
    }
}
