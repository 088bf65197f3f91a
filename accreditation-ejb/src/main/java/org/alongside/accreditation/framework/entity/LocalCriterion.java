package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.platform.tenancy.TenantOwned;

/** Something an area asks of its brokers besides the national areas. */
@Entity
@Table(schema = "accreditation", name = "local_criterion")
public class LocalCriterion extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "interpretation_id")
    private LocalInterpretation interpretation;

    private String code;

    private String title;

    private String statement;

    private String rationale;

    @Convert(converter = Routes.class)
    private Set<EvidenceRoute> routes;

    protected LocalCriterion() {
    }

    LocalCriterion(LocalInterpretation interpretation, String code, LocalCriterionDraft data) {
        super(UUID.randomUUID());
        this.interpretation = interpretation;
        this.code = code;
        title = data.title();
        statement = data.statement();
        rationale = data.rationale();
        routes = data.routes();
    }

    LocalCriterionDraft read() {
        return new LocalCriterionDraft(title, statement, rationale, routes);
    }
}
