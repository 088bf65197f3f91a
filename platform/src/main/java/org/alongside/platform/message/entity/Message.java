package org.alongside.platform.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.Notice;
import org.alongside.platform.tenancy.TenantOwned;

/** What one person was told in one area. */
@Entity
@Table(schema = "platform", name = "message")
public class Message extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    private String code;

    private String subject;

    private String body;

    private String path;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Message() {
    }

    public Message(UUID personId, Notice notice, Instant now) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.code = notice.code();
        this.subject = notice.subject();
        this.body = notice.body();
        this.path = notice.path();
        this.writtenAt = now;
    }

    public Letter letter() {
        return new Letter(id, subject, body, path, writtenAt, readAt == null);
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
