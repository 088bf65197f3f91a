package org.alongside.integration.message;

import java.util.List;
import org.alongside.integration.fault.FaultWords;
import org.alongside.integration.fault.RowFault;

/** A row that waits, with its cells covered; those that are wrong come first. */
public record HeldRowCard(HeldRowView row, MessageView message, List<CellView> cells) {

    public HeldRowCard {
        cells = List.copyOf(cells);
    }

    public List<CellView> wrong() {
        return cells.stream().filter(CellView::isWrong).toList();
    }

    public List<CellView> others() {
        return cells.stream().filter(cell -> !cell.isWrong()).toList();
    }

    /** What it waits for, why, who can put it right, and what happens otherwise (R-INT-85). */
    public FaultWords words() {
        String column = wrong().isEmpty() ? null : wrong().get(0).column();
        return new RowFault(row.line(), column, row.code(), null, List.of()).told();
    }
}
