package org.alongside.integration.message;

import java.util.List;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FaultWords;
import org.alongside.integration.fault.RowFault;

/**
 * Something wrong in a message.
 *
 * @param line   0 for the message as a whole
 * @param column empty when it concerns the whole row
 * @param shown  the cell, covered
 * @param said   what is wrong, in a sentence
 */
public record FaultView(long line, String column, FaultCode code, String shown, String said) {

    /** Why, who can put it right, and what happens otherwise (R-INT-85). */
    public FaultWords words() {
        return new RowFault(line, column.isEmpty() ? null : column, code, null, List.of()).told();
    }
}
