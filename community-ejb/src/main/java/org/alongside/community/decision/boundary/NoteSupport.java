package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.community.person.SupportOutcome;
import org.alongside.platform.usecase.Command;

/**
 * What was tried with somebody who asked for help to decide.
 *
 * @param outcome whether they decided it themselves; null when it was not said
 */
public record NoteSupport(UUID commandId, UUID decisionId, UUID personId, SupportOutcome outcome, String tried,
                          String supporter) implements Command {

    @Override
    public String wording() {
        return "NoteSupport " + decisionId + " " + personId;
    }
}
