package org.alongside.platform.contracts;

import java.util.UUID;

/** A body hands a case to another area's body, because it cannot make a panel of its own. {@code subject} is the case. */
public record PanelCaseTransferred(UUID subject, UUID applicationId, String cause) implements ContractEvent {

    @Override
    public String type() {
        return "panel.case.transferred";
    }
}
