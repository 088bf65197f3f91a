package org.alongside.accreditation.application;

/** Who a link is with. */
public enum Counterparty {

    COUNCIL_ADULT_SOCIAL_CARE, COUNCIL_OTHER, SUPPORT_PROVIDER,
    /** The organisation that houses the accreditation body. */
    HOST_ORGANISATION,
    USER_LED_ORGANISATION, SOMEBODY_ELSE;

    /** Run by disabled people or carers, and perhaps also a provider: R-ACC-38 asks which. */
    public boolean mayAlsoGiveSupport() {
        return this == HOST_ORGANISATION || this == USER_LED_ORGANISATION;
    }
}
