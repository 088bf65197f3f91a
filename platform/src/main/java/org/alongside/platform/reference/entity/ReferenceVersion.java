package org.alongside.platform.reference.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.Provenance;
import org.alongside.platform.reference.ReferenceEvent;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.platform.reference.ReferenceRule;
import org.alongside.platform.reference.VersionStatus;
import org.alongside.platform.reference.VersionStatus.Move;
import org.alongside.platform.reference.VersionView;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** A list as it once came in. What it says never changes; it is in force, or was, or waits for somebody to look at it. */
@Entity
@Table(schema = "platform", name = "reference_version")
@SharedAcrossTenants("Bank holidays and councils are the same for every area")
public class ReferenceVersion {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Dataset dataset;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.STAGED;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String source;

    private String licence;

    private String sha256;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "in_force_since")
    private Instant inForceSince;

    @ElementCollection
    @CollectionTable(schema = "platform", name = "reference_row", joinColumns = @JoinColumn(name = "version_id"))
    private List<ReferenceLine> lines = new ArrayList<>();

    protected ReferenceVersion() {
    }

    public ReferenceVersion(Dataset dataset, int number, Provenance from, List<ReferenceRow> rows, UUID who, Instant now) {
        id = UUID.randomUUID();
        this.dataset = dataset;
        this.number = number;
        effectiveFrom = from.effectiveFrom();
        source = from.source();
        licence = from.licence();
        sha256 = from.sha256();
        rowCount = rows.size();
        rows.forEach(row -> lines.add(new ReferenceLine(row)));
        uploadedBy = who;
        uploadedAt = now;
    }

    public ReferenceEvent staged() {
        return new ReferenceEvent.VersionStaged(id, dataset, number, sha256, rowCount, effectiveFrom);
    }

    public ReferenceEvent putInForce(LocalDate today, Instant now) {
        VersionStatus next = status.after(Move.PUT_IN_FORCE);
        if (effectiveFrom.isAfter(today)) {
            throw new RuleBroken(ReferenceRule.NOT_YET, effectiveFrom);
        }
        status = next;
        inForceSince = now;
        return new ReferenceEvent.VersionPutInForce(id, dataset, number);
    }

    public ReferenceEvent replace() {
        status = status.after(Move.REPLACE);
        return new ReferenceEvent.VersionReplaced(id, dataset, number);
    }

    public ReferenceEvent discard() {
        status = status.after(Move.DISCARD);
        return new ReferenceEvent.VersionDiscarded(id, dataset, number);
    }

    public UUID id() {
        return id;
    }

    public Dataset dataset() {
        return dataset;
    }

    public int number() {
        return number;
    }

    /** By their keys. */
    public List<ReferenceRow> rows() {
        return lines.stream().map(ReferenceLine::row).sorted(Comparator.comparing(ReferenceRow::key)).toList();
    }

    public VersionView view() {
        return new VersionView(id, dataset, number, status, effectiveFrom, source, licence, sha256, rowCount, uploadedBy,
                uploadedAt, inForceSince);
    }
}
