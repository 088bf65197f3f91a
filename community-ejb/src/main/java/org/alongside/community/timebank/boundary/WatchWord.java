package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.platform.usecase.Command;

/** The area watches for a word. */
public record WatchWord(UUID commandId, String word, TaskLeftToOthers task, WordVerdict verdict) implements Command {
}
