package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreedChange;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.DecidedBy;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolMatter;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One version of what a group agreed on: in words, in easy words, and in numbers. It does not change once it is
 * written; a change is a new version, which the group decides on and signs again.
 */
@Entity
@Table(schema = "community", name = "pool_agreement")
public class Agreement extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    private int no;

    private String words;

    @Column(name = "easy_read")
    private String easyRead;

    @Column(name = "other_formats")
    private String otherFormats = "";

    @Column(name = "one_signatory")
    private long oneSignatory;

    @Column(name = "two_signatories")
    private long twoSignatories;

    @Column(name = "quorum_percent")
    private int quorumPercent;

    @Column(name = "open_days")
    private int openDays;

    @Column(name = "notice_days")
    private int noticeDays;

    @Enumerated(EnumType.STRING)
    private ShortfallRule shortfall;

    @Enumerated(EnumType.STRING)
    private AbsenceRule absence;

    @Column(name = "falls_back")
    private boolean fallsBack;

    @Convert(converter = WaysColumn.class)
    private Map<PoolMatter, DecidedBy> ways;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_holder")
    private HolderKind newHolder;
    @Column(name = "new_holder_name")
    private String newHolderName;
    @Column(name = "new_bank_ref")
    private String newBankRef;
    @Convert(converter = TasksByMember.class)
    @Column(name = "new_tasks")
    private Map<UUID, Set<PoolTask>> newTasks;
    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "decision_id")
    private UUID decisionId;

    protected Agreement() {
    }

    /** @param change what becomes different with it, besides words and terms */
    public Agreement(UUID poolId, int no, AgreementWords text, AgreedTerms terms, AgreedChange change, UUID by,
                     Instant now) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        this.no = no;
        this.words = text.words();
        this.easyRead = text.easyRead();
        this.otherFormats = text.otherFormats();
        this.oneSignatory = terms.oneSignatory();
        this.twoSignatories = terms.twoSignatories();
        this.quorumPercent = terms.quorumPercent();
        this.openDays = terms.openDays();
        this.noticeDays = terms.noticeDays();
        this.shortfall = terms.shortfall();
        this.absence = terms.absence();
        this.fallsBack = terms.fallsBack();
        this.ways = terms.ways();
        this.newHolder = change.holder();
        this.newHolderName = change.holderName();
        this.newBankRef = change.bankRef();
        this.newTasks = change.tasks();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    public PoolEvent written() {
        return new PoolEvent.AgreementWritten(id, poolId, no);
    }

    public PoolEvent inForce() {
        return new PoolEvent.AgreementInForce(id, poolId, no);
    }

    public void decidedBy(UUID decision) {
        decisionId = decision;
    }

    public AgreedTerms terms() {
        return new AgreedTerms(oneSignatory, twoSignatories, quorumPercent, openDays, noticeDays, shortfall, absence,
                fallsBack, ways);
    }

    public AgreedChange change() {
        return new AgreedChange(newHolder, newHolderName, newBankRef, newTasks);
    }

    public AgreementWords text() {
        return new AgreementWords(words, easyRead, otherFormats);
    }

    public UUID poolId() {
        return poolId;
    }

    public int no() {
        return no;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
