package org.alongside.accreditation.application.boundary;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Answer, by question, what the body asked. */
public record AnswerQuestions(UUID commandId, Map<UUID, String> answers) implements Command {

    /** In one order, so that the same answers are seen to be the same. */
    public AnswerQuestions {
        answers = new TreeMap<>(answers);
    }
}
