package org.alongside.accreditation.register;

/** How a broker works. It is the person who is accredited, never the firm. */
public enum LegalForm implements Choice {
    SOLE("On their own account"),
    PARTNERSHIP("In a partnership"),
    CIC("In a community interest company"),
    CHARITY("For a charity"),
    LTD("In a limited company"),
    ULO_EMPLOYED("For a user-led organisation");

    private final String words;

    LegalForm(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
