package org.alongside.integration.reference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.reference.control.ListFile;
import org.alongside.platform.file.Sha256;
import org.alongside.platform.reference.Provenance;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.platform.reference.boundary.KeepReference;
import org.alongside.platform.reference.boundary.StageVersion;
import org.alongside.platform.usecase.UseCase;

/** The operator takes in a list that others keep (feed F14). */
@Stateless
public class TakeInLists {

    @Inject
    private KeepReference keeping;

    /** @return the version, which counts when it is put in force */
    @UseCase("UPLOAD_REFERENCE")
    public UUID takeIn(TakeInList command) {
        List<ReferenceRow> rows = ListFile.read(command.dataset(), command.file());
        return keeping.stage(new StageVersion(command.dataset(), new Provenance(command.source(), command.licence(),
                command.effectiveFrom(), Sha256.of(command.file().bytes())), rows));
    }
}
