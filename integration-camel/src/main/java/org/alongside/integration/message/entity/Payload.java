package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What a message says, compressed and sealed; it has the message's id. */
@Entity
@Table(schema = "integration", name = "payload")
public class Payload extends TenantOwned {

    private byte[] sealed;

    private long bytes;

    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "purge_after")
    private LocalDate purgeAfter;

    protected Payload() {
    }

    public Payload(UUID messageId, byte[] sealed, long bytes, String sha256, String mediaType, LocalDate purgeAfter) {
        super(messageId);
        this.sealed = sealed;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.purgeAfter = purgeAfter;
    }

    public byte[] sealed() {
        return sealed;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return mediaType;
    }
}
