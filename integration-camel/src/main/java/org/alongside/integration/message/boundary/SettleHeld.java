package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.HeldRowStep;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.RowsAgain;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Puts a row right that waits, or gives it up. Nothing that waits is lost, and nothing is guessed. */
@Stateless
public class SettleHeld {

    private static final int LONGEST_REASON = 300;

    @Inject
    private Messages messages;

    @Inject
    private RowsAgain again;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Applied at once where nothing is wrong any more. Refused with a sentence at each cell that is; the row stays as it was.
     *
     * @return whether it was applied; else it waits for a link with the council, with what was put right
     */
    @UseCase("SETTLE_HELD_ROWS")
    public boolean correct(CorrectRow command) {
        HeldRow row = messages.row(command.rowId());
        journal.record(new MessageEvent.RowCorrected(row.id(), row.messageId(),
                List.copyOf(new TreeSet<>(command.cells().keySet()))));
        return again.corrected(row, command.cells(), call.actor().personId(), clock.instant());
    }

    @UseCase("SETTLE_HELD_ROWS")
    public void giveUp(GiveUpRow command) {
        String because = PlainText.reason("because", command.because(), LONGEST_REASON);
        Instant now = clock.instant();
        HeldRow row = messages.row(command.rowId());
        row.settle(HeldRowStep.GIVE_UP, call.actor().personId(), now);
        journal.record(new MessageEvent.RowSettled(row.id(), row.messageId(), HeldRowStatus.GIVEN_UP), because);
        again.settled(messages.locked(row.messageId()), false, now);
    }

    /**
     * What rows waited for is there, such as somebody's link with the council: they are applied without being sent again.
     *
     * @param waitsFor as the feed wrote it: {@code person 0004711}
     * @return how many rows were applied
     */
    @UseCase("APPLY_WAITING_ROWS")
    public int came(String waitsFor) {
        return again.came(waitsFor, clock.instant());
    }
}
