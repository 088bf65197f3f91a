package org.alongside.community.council;

/** What a budget is for, in the words in which councils report it nationally (client level data, release 2). */
public enum ServiceType {

    COMMUNITY("Long term support: Community"),
    NURSING_CARE("Long term support: Nursing care"),
    RESIDENTIAL_CARE("Long term support: Residential care"),
    PRISON("Long term support: Prison"),
    ST_MAX("Short term support: ST-Max"),
    ONGOING_LOW_LEVEL("Short term support: Ongoing low level"),
    OTHER_SHORT_TERM("Short term support: Other short term"),
    UNPAID_CARER("Unpaid carer support: Direct to unpaid carer"),
    PERSON_CARED_FOR("Unpaid carer support: Support involving the person cared-for");

    private final String word;

    ServiceType(String word) {
        this.word = word;
    }

    /** As it stands in a file. */
    public String word() {
        return word;
    }
}
