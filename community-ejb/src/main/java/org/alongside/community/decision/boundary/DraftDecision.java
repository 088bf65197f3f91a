package org.alongside.community.decision.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Method;
import org.alongside.platform.usecase.Command;

/**
 * Something a group wants to settle.
 *
 * @param openDays 0 for as long as is usual in this area
 * @param electors the addresses of those who may vote
 */
public record DraftDecision(UUID commandId, String group, String title, EasyRead summary, Method method, int openDays,
                            boolean secret, boolean fallsBack, List<String> electors) implements Command {
}
