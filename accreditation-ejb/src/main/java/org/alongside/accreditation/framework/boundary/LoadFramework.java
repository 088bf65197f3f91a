package org.alongside.accreditation.framework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionLoaded;
import org.alongside.accreditation.framework.control.EditionFile;
import org.alongside.accreditation.framework.control.Editions;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/** The steward reads the editions from their data files. None of them takes effect by that. */
@Stateless
public class LoadFramework {

    @Inject
    private Editions editions;

    @Inject
    private Journal journal;

    /** Adds the editions that are not there yet; again changes nothing. */
    @UseCase("LOAD_FRAMEWORK")
    public void load() {
        for (String code : EditionFile.CODES) {
            if (editions.find(code).isEmpty()) {
                FrameworkEdition edition = new FrameworkEdition(UUID.randomUUID(), EditionFile.read(code));
                editions.add(edition);
                journal.record(new EditionLoaded(edition.id(), code));
            }
        }
    }

    /** Every edition, those in draft too. */
    @UseCase("LOAD_FRAMEWORK")
    public List<Edition> loaded() {
        return editions.all().stream().map(FrameworkEdition::read).toList();
    }
}
