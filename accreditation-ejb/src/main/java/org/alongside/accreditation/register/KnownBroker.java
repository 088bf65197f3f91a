package org.alongside.accreditation.register;

import java.util.UUID;

/**
 * One broker of this area's list, for other features.
 *
 * @param id of the accreditation
 */
public record KnownBroker(UUID id, BrokerNumber number, UUID personId, AccreditationStatus status) {

    public boolean isSuspended() {
        return status == AccreditationStatus.SUSPENDED;
    }
}
