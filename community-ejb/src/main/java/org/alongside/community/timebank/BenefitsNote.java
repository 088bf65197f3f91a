package org.alongside.community.timebank;

/** What is said on joining and on every statement (R-TIME-13, 19). We tell; we never advise. */
public final class BenefitsNote {

    public static final String TEXT = """
            Time credits are a thank-you between members. They have no value in money, are not a debt, and cannot be \
            bought, sold or swapped for money, goods, gifts or vouchers. In 2000 the government said that time credits \
            do not count as earnings where no goods are exchanged. Rules can differ from benefit to benefit and can \
            change, and we cannot give advice. If you get benefits, ask an adviser before you join.""";

    /** For whoever wants to ask in writing. */
    public static final String LETTER = """
            I am thinking of joining a time bank. Members give each other their free time. One hour of anybody's time \
            counts as one hour. No money, goods or vouchers are exchanged, and the hours cannot be turned into money. \
            Please tell me in writing whether taking part changes anything about my benefits.""";

    private BenefitsNote() {
    }
}
