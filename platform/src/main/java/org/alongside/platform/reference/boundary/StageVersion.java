package org.alongside.platform.reference.boundary;

import java.util.List;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.Provenance;
import org.alongside.platform.reference.ReferenceRow;

/** A list that was read, with a row once for each key. */
public record StageVersion(Dataset dataset, Provenance from, List<ReferenceRow> rows) {
}
