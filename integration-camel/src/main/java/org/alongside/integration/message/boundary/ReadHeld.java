package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.message.HeldRowCard;
import org.alongside.integration.message.ReleaseView;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.RowsKept;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.platform.usecase.UseCase;

/** What is held, for whoever puts it right. Cells are covered. */
@Stateless
public class ReadHeld {

    @Inject
    private Messages messages;

    @Inject
    private RowsKept rows;

    @UseCase("READ_FEED_MESSAGES")
    public HeldRowCard row(UUID id) {
        HeldRow row = messages.seenRow(id);
        return new HeldRowCard(row.view(), messages.get(row.messageId()).view(),
                rows.covered(row, messages.faults(row.messageId(), row.line())));
    }

    /** What somebody asked for a held file; nothing while nobody has. */
    @UseCase("READ_FEED_MESSAGES")
    public Optional<ReleaseView> asked(UUID messageId) {
        return messages.asked(messageId).map(release -> release.view());
    }
}
