package org.alongside.portal.feeds;

import org.alongside.portal.form.TypedDate;

/** A partner as somebody types it. */
public class PartnerForm {

    private String code = "";
    private String name = "";
    private String kind = "";
    private String contact = "";
    private String agreement = "";
    private TypedDate agreementUntil = new TypedDate();

    void agreed(String name, TypedDate until) {
        agreement = name;
        agreementUntil = until;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public TypedDate getAgreementUntil() {
        return agreementUntil;
    }
}
