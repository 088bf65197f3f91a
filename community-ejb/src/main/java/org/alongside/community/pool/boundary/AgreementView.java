package org.alongside.community.pool.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.PoolStatus;

/**
 * The newest version of what a group agreed on, or wants to.
 *
 * @param agreementId null while nothing is written
 * @param inForce     the pool keeps to this version
 * @param signedBy    names, in the order of signing
 */
public record AgreementView(UUID poolId, String pool, PoolStatus status, UUID agreementId, int no, boolean inForce,
                            AgreementWords text, AgreedTerms terms, List<String> signedBy, boolean iHaveSigned) {

    public boolean isWritten() {
        return agreementId != null;
    }

    public boolean canSign() {
        return isWritten() && !iHaveSigned;
    }

    public boolean canBegin() {
        return status == PoolStatus.FORMING && signedBy.size() >= 2;
    }
}
