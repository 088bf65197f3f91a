package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.framework.AreaLevel;
import org.alongside.accreditation.framework.ContextNote;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.Relation;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One of the nineteen areas of an edition. */
@Entity
@Table(schema = "accreditation", name = "competency_area")
@SharedAcrossTenants("The national standards are the same for every area")
public class CompetencyArea {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private FrameworkEdition edition;

    private String code;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    @Column(name = "seed_ref")
    private String seedRef;

    private String title;

    private String statement;

    @Convert(converter = Elements.class)
    private List<String> elements;

    @Convert(converter = ContextNotes.class)
    private List<ContextNote> notes;

    @Column(name = "evidence_max_age_months")
    private Integer evidenceMaxAgeMonths;

    @Column(name = "condition_allowed")
    private boolean conditionAllowed;

    @Column(name = "safety_critical")
    private boolean safetyCritical;

    @Column(name = "local_knowledge")
    private boolean localKnowledge;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "top_up")
    private String topUp;

    protected CompetencyArea() {
    }

    CompetencyArea(FrameworkEdition edition, FrameworkArea data) {
        id = UUID.randomUUID();
        this.edition = edition;
        code = data.code();
        level = data.level();
        seedRef = data.seedRef();
        title = data.title();
        statement = data.statement();
        elements = data.elements();
        notes = data.notes();
        evidenceMaxAgeMonths = data.evidenceMaxAgeMonths();
        conditionAllowed = data.conditionAllowed();
        safetyCritical = data.safetyCritical();
        localKnowledge = data.localKnowledge();
        relation = data.relation();
        topUp = data.topUp();
    }

    FrameworkArea read() {
        return new FrameworkArea(code, level, seedRef, title, statement, elements, notes, evidenceMaxAgeMonths,
                conditionAllowed, safetyCritical, localKnowledge, relation, topUp);
    }
}
