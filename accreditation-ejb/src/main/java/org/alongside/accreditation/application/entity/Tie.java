package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;

/** A link that could touch independence, kept as the applicant told it. */
@Entity
@Table(schema = "accreditation", name = "independence_tie")
public class Tie extends ApplicationPart {

    @Enumerated(EnumType.STRING)
    private Counterparty counterparty;

    private String name;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    @Enumerated(EnumType.STRING)
    private YesNo here;

    @Enumerated(EnumType.STRING)
    @Column(name = "supports_my_customers")
    private YesNo supportsMyCustomers;

    @Column(name = "share_percent")
    private BigDecimal sharePercent;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String plan;

    protected Tie() {
    }

    Tie(Application application, DeclaredTie told) {
        super(application);
        counterparty = told.counterparty();
        name = told.name();
        kind = told.kind();
        here = told.here();
        supportsMyCustomers = told.supportsMyCustomers();
        sharePercent = told.sharePercent();
        fromDay = told.from();
        untilDay = told.until();
        plan = told.plan();
    }

    public DeclaredTie told() {
        return new DeclaredTie(
                counterparty, name, kind, here, supportsMyCustomers, sharePercent, fromDay, untilDay, plan);
    }
}
