package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.file.FileInspector;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A person gathers what shows what they can do, and lends it to their application. It stays theirs (R-ACC-30). */
@Stateless
public class GatherEvidence {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 10_000;

    @Inject
    private Applications applications;

    @Inject
    private Lending lending;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Refused at the field that needs another look; a file is looked into before anything is kept. */
    @UseCase("WRITE_APPLICATION")
    public UUID add(AddEvidence command) {
        return lending.lend(command.criterion(), () -> gathered(command));
    }

    private EvidenceItem gathered(AddEvidence command) {
        EvidenceDetails details = checked(command.details(), command.file() != null);
        Optional<InspectedFile> file =
                Optional.ofNullable(command.file()).map(received -> FileInspector.inspect(received, "file"));
        EvidenceItem item = new EvidenceItem(me(), details, clock.instant());
        shelf.add(item, file.map(item::hold));
        return item;
    }

    /**
     * Shows something I gathered earlier for one criterion; twice is once. Refused where the application is closed to
     * change.
     */
    @UseCase("WRITE_APPLICATION")
    public void lend(ChooseEvidence command) {
        lending.lend(command.criterion(), () -> shelf.owned(me(), command.evidenceId()));
    }

    /** Shows it for this criterion no longer; it stays among my evidence. */
    @UseCase("WRITE_APPLICATION")
    public void takeBack(ChooseEvidence command) {
        journal.record(applications.live(me()).draft()
                .takeBack(command.criterion(), command.evidenceId(), clock.instant()));
    }

    /** Everything I gathered, in any area, the newest first. */
    @UseCase("READ_MY_APPLICATION")
    public List<EvidenceView> mine() {
        return shelf.of(me()).stream().map(EvidenceViews::of).toList();
    }

    /** For good. Refused while it is lent. */
    @UseCase("WRITE_APPLICATION")
    public void forget(ChooseEvidence command) {
        EvidenceItem item = shelf.owned(me(), command.evidenceId());
        if (applications.isLent(item.id())) {
            throw new RuleBroken(ApplicationRule.EVIDENCE_IN_USE);
        }
        shelf.remove(item);
    }

    private EvidenceDetails checked(EvidenceDetails told, boolean hasFile) {
        EvidenceDetails details = new EvidenceDetails(told.route(),
                PlainText.optional("title", told.title(), LONGEST_TITLE), told.obtainedOn(), told.othersData(),
                PlainText.optional("words", told.words(), LONGEST_WORDS));
        RuleBroken.throwIfAny(details.gaps(hasFile, London.today(clock)));
        return details;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
