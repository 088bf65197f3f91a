package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.card.CardLine;
import org.alongside.community.card.CardStatement;
import org.alongside.community.card.boundary.AnswerCard;
import org.alongside.community.card.boundary.CardToConfirm;
import org.alongside.community.card.boundary.ConfirmCards;
import org.alongside.community.card.boundary.KeepMyCard;
import org.alongside.community.card.boundary.NameCard;
import org.alongside.community.card.boundary.ReceiveCards;

/** Asha lets her card be read, and little is left on it. Of Cora's somebody still has to make sure that it is hers. */
@ApplicationScoped
class DemonstrationCards {

    private static final int NAMED = 142;
    private static final long SPENT = -812_00;

    @Inject
    private Stage stage;

    @Inject
    private KeepMyCard keeping;

    @Inject
    private ConfirmCards confirming;

    @Inject
    private ReceiveCards receiving;

    /** @param pence that came to Asha's card on that day */
    void play(String area, LocalDate day, long pence) {
        name("asha", "MA-4958", area);
        UUID hers = stage.asAgo(NAMED - 1, "finance." + area, area, () -> confirming.open().stream()
                .map(CardToConfirm::cardId).findFirst().orElseThrow());
        stage.asAgo(NAMED - 1, "finance." + area, area, () -> {
            confirming.answer(new AnswerCard(stage.command("hers " + area), hers, true));
            return null;
        });
        stage.ago(NAMED - 2, () -> stage.asOwner(area, () -> {
            receiving.receive(new CardStatement("MA-4958", pence + SPENT, List.of(new CardLine("1", day, pence, null),
                    new CardLine("2", day, SPENT, "7999"))));
            return null;
        }));
        name("cora", "MA-5121", area);
    }

    private void name(String key, String account, String area) {
        stage.asAgo(NAMED, key + "." + area, area, () -> {
            keeping.name(new NameCard(stage.command("card " + key + area), account, true));
            return null;
        });
    }
}
