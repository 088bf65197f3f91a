package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record ChangeNumbers(UUID commandId, String councilPhone, String eveningPhone, String ourPhone, String words)
        implements Command {
}
