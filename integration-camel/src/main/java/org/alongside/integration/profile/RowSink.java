package org.alongside.integration.profile;

import java.util.List;
import org.alongside.integration.fault.RowFault;

/** Takes the rows of a file as they are read. Nothing of it may last until the whole file has been read and is not held. */
public interface RowSink {

    void accepted(Row row);

    /** @param row what of it could be read, so that it can be found by its business key */
    void refused(Row row, List<RowFault> faults);
}
