package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.alongside.accreditation.framework.AskedGroup;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.EvidenceKind;

/** The change statement of an edition or a local version, kept in its row. */
@Embeddable
public class PublishedStatement {

    @Column(name = "change_subject")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private EvidenceKind evidenceKind;

    @Convert(converter = AskedGroups.class)
    private List<AskedGroup> asked;

    private int responses;

    private String dissent;

    @Column(name = "no_dissent")
    private boolean noDissent;

    @Column(name = "equality_impact")
    private String equalityImpact;

    private String burden;

    protected PublishedStatement() {
    }

    PublishedStatement(ChangeStatement statement) {
        subject = statement.subject();
        evidenceKind = statement.evidenceKind();
        asked = statement.asked();
        responses = statement.responses();
        dissent = statement.dissent();
        noDissent = statement.noDissent();
        equalityImpact = statement.equalityImpact();
        burden = statement.burden();
    }

    ChangeStatement statement() {
        return new ChangeStatement(subject, evidenceKind, asked, responses, dissent, noDissent, equalityImpact, burden);
    }
}
