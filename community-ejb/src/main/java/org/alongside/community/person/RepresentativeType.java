package org.alongside.community.person;

import static org.alongside.community.person.Extent.IF_ALLOWED;
import static org.alongside.community.person.Extent.MONEY_PART;
import static org.alongside.community.person.Extent.NO;
import static org.alongside.community.person.Extent.YES;

/**
 * Section 3.1's table: what each kind of representative may do. Read across as the columns of {@link Power}: view the
 * plan, edit its draft, sign it, sign agreements about money, confirm a share, vote about money, vote about other things,
 * and receive the direct payment.
 */
public enum RepresentativeType {

    /** Helps to understand, to decide and to be understood, and decides nothing. */
    SUPPORTER("Supporter: helps, and decides nothing", IF_ALLOWED, IF_ALLOWED, NO, NO, NO, NO, NO, NO),
    /** Asked by the person to receive their direct payment (section 31). */
    NOMINATED_PERSON("Nominated person for a direct payment", MONEY_PART, NO, NO, MONEY_PART, IF_ALLOWED, NO, NO, YES),
    /** Receives the direct payment where the adult lacks capacity to ask for it (section 32). */
    AUTHORISED_PERSON("Authorised person for a direct payment", YES, YES, NO, YES, YES, YES, NO, YES),
    /** Attorney or deputy for property and affairs. */
    MONEY_ATTORNEY("Attorney or deputy for property and affairs", MONEY_PART, MONEY_PART, NO, YES, YES, YES, NO, YES),
    /** Attorney or deputy for health and welfare. */
    WELFARE_ATTORNEY("Attorney or deputy for health and welfare", YES, YES, YES, NO, NO, NO, YES, NO),
    /** Of the Department for Work and Pensions: benefits only. */
    APPOINTEE("Appointee for benefits", IF_ALLOWED, NO, NO, NO, NO, NO, NO, NO),
    /** Speaks for the person, and does not decide. */
    ADVOCATE("Advocate: speaks for somebody, and decides nothing", IF_ALLOWED, IF_ALLOWED, NO, NO, NO, NO, NO, NO);

    private final String label;
    private final Extent[] row;

    RepresentativeType(String label, Extent... row) {
        this.label = label;
        this.row = row;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    public Extent extent(Power power) {
        return row[power.ordinal()];
    }

    /** Whether this kind of representative can act in this matter at all. */
    public boolean canAct(Matter matter) {
        return extent(matter.power()) != NO;
    }

    /** The person's own word is enough; nobody else has to have seen a paper. */
    public boolean needsEvidence() {
        return this != SUPPORTER;
    }
}
