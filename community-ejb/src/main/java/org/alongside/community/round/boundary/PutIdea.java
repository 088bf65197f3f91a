package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.IdeaWanted;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.usecase.Command;

/**
 * I have an idea, or say mine in other words.
 *
 * @param proposalId  null for a new one
 * @param payeeMember the member who is paid, or whose business is; null for anybody else
 * @param least       as typed, and so is {@code most}
 */
public record PutIdea(UUID commandId, UUID roundId, UUID proposalId, String title, String words, SpendCategory category,
                      String payee, UUID payeeMember, String least, String most, boolean personalCare, String advice)
        implements Command {

    IdeaWanted wanted() {
        return new IdeaWanted(title, words, category, payee, payeeMember, AmountTyped.pence("least", least),
                AmountTyped.pence("most", most), personalCare, advice);
    }
}
