package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.usecase.Command;

/** I say yes beforehand to one kind of spend, up to amounts as I typed them. */
public record AllowBeforehand(UUID commandId, UUID poolId, SpendCategory category, String eachTime, String eachMonth,
                              UUID outcome, LocalDate until) implements Command {
}
