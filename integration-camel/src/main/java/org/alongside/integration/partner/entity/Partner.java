package org.alongside.integration.partner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.PartnerRule;
import org.alongside.integration.partner.PartnerView;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** Who is at the other end, and until when it is agreed that they may hear about people. */
@Entity
@Table(schema = "integration", name = "partner")
public class Partner extends TenantOwned {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,15}");
    private static final int LONGEST = 120;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String contact;

    private String agreement;

    @Column(name = "agreement_until")
    private LocalDate agreementUntil;

    protected Partner() {
    }

    /**
     * @param agreement      what the data-sharing agreement is called; empty while there is none
     * @param agreementUntil its last day, or null
     */
    public Partner(String code, String name, PartnerKind kind, String contact, String agreement,
            LocalDate agreementUntil) {
        super(UUID.randomUUID());
        if (!CODE.matcher(code).matches()) {
            throw new RuleBroken(List.of(Breach.at("code", PartnerRule.CODE_SHAPE)));
        }
        this.code = code;
        this.name = PlainText.required("name", name, LONGEST);
        this.kind = kind;
        this.contact = PlainText.optional("contact", contact, LONGEST);
        agree(agreement, agreementUntil);
    }

    public final void agree(String agreement, LocalDate until) {
        this.agreement = PlainText.optional("agreement", agreement, LONGEST);
        agreementUntil = until;
    }

    /** R-INT-77. */
    public boolean mayHearAboutPeople(LocalDate today) {
        return !agreement.isEmpty() && agreementUntil != null && !today.isAfter(agreementUntil);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public PartnerView view(LocalDate today) {
        return new PartnerView(id, version, code, name, kind, contact, agreement, agreementUntil,
                mayHearAboutPeople(today));
    }
}
