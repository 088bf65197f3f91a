package org.alongside.integration.message;

import java.util.List;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FaultWords;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Direction;

/**
 * A message with all that happened to it, without what it says.
 *
 * @param conversation what belongs together, the oldest first: a file, its answers, and what was sent again
 * @param hasPayload   what it says is still kept
 */
public record MessageDetail(MessageView message, List<AttemptView> attempts, List<FaultView> faults,
        List<HeldRowView> rows, List<MessageView> conversation, boolean hasPayload) {

    public MessageDetail {
        attempts = List.copyOf(attempts);
        faults = List.copyOf(faults);
        rows = List.copyOf(rows);
        conversation = List.copyOf(conversation);
    }

    /** What is wrong with the whole of it, why, who can put it right, and what happens otherwise; null when nothing is. */
    public FaultWords words() {
        if (message.reason().isEmpty()) {
            return null;
        }
        FaultCode code = FaultCode.valueOf(message.reason());
        FaultWords words = message.direction() == Direction.OUT ? FaultWords.ofSent(code) : FileFault.of(code).told();
        return message.reasonSaid().isEmpty() ? words
                : new FaultWords(message.reasonSaid(), words.why(), words.who(), words.otherwise());
    }

    public List<HeldRowView> waiting() {
        return rows.stream().filter(row -> row.status() == HeldRowStatus.WAITING).toList();
    }
}
