package org.alongside.community.decision.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Method;
import org.alongside.platform.usecase.Command;

/**
 * Something a group wants to settle.
 *
 * @param electors the addresses of those who may vote
 */
public record DraftDecision(UUID commandId, String group, String title, EasyRead summary, Method method,
                            boolean secret, List<String> electors) implements Command {
}
