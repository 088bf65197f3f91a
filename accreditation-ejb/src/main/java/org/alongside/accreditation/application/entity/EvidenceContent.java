package org.alongside.accreditation.application.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** The bytes of a file, apart from what is told about it, so that a list never loads them. */
@Entity
@Table(schema = "accreditation", name = "evidence_content")
@SharedAcrossTenants("Part of a person's evidence, which belongs to the person")
public class EvidenceContent {

    @Id
    private UUID id;

    private byte[] bytes;

    protected EvidenceContent() {
    }

    EvidenceContent(UUID id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }
}
