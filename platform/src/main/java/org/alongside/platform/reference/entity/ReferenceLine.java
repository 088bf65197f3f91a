package org.alongside.platform.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.alongside.platform.reference.ReferenceRow;

/** A row as it is kept: its cells with a tab between them, which no cell has. */
@Embeddable
public class ReferenceLine {

    private static final String BETWEEN = "\t";

    @Column(name = "row_key")
    private String rowKey;

    private String cells;

    protected ReferenceLine() {
    }

    ReferenceLine(ReferenceRow row) {
        rowKey = row.key();
        cells = String.join(BETWEEN, row.cells());
    }

    ReferenceRow row() {
        return new ReferenceRow(rowKey, List.of(cells.split(BETWEEN, -1)));
    }
}
