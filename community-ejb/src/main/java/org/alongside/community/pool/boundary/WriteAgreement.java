package org.alongside.community.pool.boundary;

import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.DecidedBy;
import org.alongside.community.pool.PoolMatter;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.platform.usecase.Command;

/** A version of the agreement, to be read and signed. Limits are pounds as they were typed. */
public record WriteAgreement(UUID commandId, UUID poolId, AgreementWords text, String oneSignatory,
                             String twoSignatories, int quorumPercent, int openDays, int noticeDays,
                             ShortfallRule shortfall, AbsenceRule absence, boolean fallsBack,
                             Map<PoolMatter, DecidedBy> ways)
        implements Command {
}
