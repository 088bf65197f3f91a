package org.alongside.integration.bank;

import java.util.ArrayList;
import java.util.List;
import org.alongside.community.card.CardLine;
import org.alongside.community.card.CardStatement;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.Statement;

/** A statement as the card it is of is told it: days, amounts and kinds of shops, and not which shop. */
final class CardLines {

    private CardLines() {
    }

    static CardStatement of(Statement statement) {
        List<String> ids = LineIds.of(statement);
        List<CardLine> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            var line = statement.lines().get(i);
            lines.add(new CardLine(ids.get(i), line.bookedOn(), line.amount().pence(), line.merchantCategory()));
        }
        return new CardStatement(statement.account(), statement.closing() == null ? null : statement.closing().pence(), lines);
    }
}
