package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;

/**
 * A row that could not be applied at once, without what it says.
 *
 * @param businessKey by what people look for it: an allocation, a line of a pay run; never a name
 * @param waitsByItself it goes on when what it waits for comes, such as somebody's link with the council
 */
public record HeldRowView(UUID id, UUID messageId, long line, String businessKey, FaultCode code, HeldRowStatus status,
        Instant since, boolean waitsByItself) {

    public boolean can(HeldRowStep step) {
        return status.can(step);
    }
}
