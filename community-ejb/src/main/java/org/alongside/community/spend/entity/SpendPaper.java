package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.file.FileFormat;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.file.KeptFile;
import org.alongside.platform.tenancy.TenantOwned;

/** The receipt of a {@link Spend} as a file, apart from it, so that a list never loads the bytes. Never changed. */
@Entity
@Table(schema = "community", name = "spend_paper")
public class SpendPaper extends TenantOwned {

    @Column(name = "spend_id")
    private UUID spendId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private String sha256;

    private byte[] bytes;

    protected SpendPaper() {
    }

    SpendPaper(UUID spendId, InspectedFile file) {
        super(UUID.randomUUID());
        this.spendId = spendId;
        name = file.name();
        format = file.format();
        sha256 = file.sha256();
        bytes = file.bytes();
    }

    public KeptFile file() {
        return new KeptFile(name, format.contentType(), bytes);
    }
}
