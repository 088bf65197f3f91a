package org.alongside.community.pool.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.PoolStatus;

/**
 * A version of what a group agreed on, or wants to.
 *
 * @param agreementId null while nothing is written
 * @param inForceNo   the version the pool keeps to; 0 before it has begun
 * @param changes     what becomes different with it, besides its words and numbers
 * @param signedBy    names, in the order of signing
 */
public record AgreementView(UUID poolId, String pool, PoolStatus status, UUID agreementId, int no, int inForceNo,
                            AgreementWords text, AgreedTerms terms, List<String> changes, List<String> signedBy,
                            boolean iHaveSigned, Asked group) {

    /**
     * What the group has been asked about it.
     *
     * @param asked  it is being asked, or has said yes; after a no it may be asked again
     * @param passed it has said yes
     * @param mayAsk whoever reads it may ask the group
     */
    public record Asked(boolean asked, boolean passed, boolean mayAsk) {
    }

    public boolean isWritten() {
        return agreementId != null;
    }

    public boolean inForce() {
        return isWritten() && no == inForceNo;
    }

    /** Only the newest can be signed. */
    public boolean canSign() {
        return isWritten() && !iHaveSigned && no >= inForceNo;
    }

    public boolean canBegin() {
        return status == PoolStatus.FORMING && signedBy.size() >= 2;
    }

    private boolean isLater() {
        return status == PoolStatus.ACTIVE && no > inForceNo;
    }

    public boolean canAsk() {
        return isLater() && group.mayAsk() && !group.asked();
    }

    public boolean canRenew() {
        return isLater() && group.passed();
    }

    /** What a later version waits for, in words; empty for others. */
    public String waitsFor() {
        if (!isLater()) {
            return "";
        }
        return group.passed() ? "The group has said yes. It counts when its treasurer and two signatories have signed it."
                : group.asked() ? "The group is being asked about it." : "The group has not been asked about it yet.";
    }
}
