package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.IdeaWanted;
import org.alongside.platform.error.Answers;
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

    /** Refused with all that is wrong. Of two amounts of which one cannot be read, nobody can say which is more. */
    IdeaWanted wanted() {
        Answers answers = new Answers();
        Long from = answers.read(() -> AmountTyped.pence("least", least));
        Long to = answers.read(() -> AmountTyped.pence("most", most));
        boolean read = from != null && to != null;
        IdeaWanted wanted = answers.read(() -> new IdeaWanted(title, words, category, payee, payeeMember, read ? from : 0,
                read ? to : 0, personalCare, advice));
        answers.require();
        return wanted;
    }
}
