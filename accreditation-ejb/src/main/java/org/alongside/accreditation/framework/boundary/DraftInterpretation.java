package org.alongside.accreditation.framework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.control.ChangeStatementPolicy;
import org.alongside.accreditation.framework.control.Drafting;
import org.alongside.accreditation.framework.control.Editions;
import org.alongside.accreditation.framework.control.Interpretations;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The coordinator drafts local rules, asks people about them, and writes down what they said. Never adopts them. */
@Stateless
public class DraftInterpretation {

    @Inject
    private Editions editions;

    @Inject
    private Interpretations interpretations;

    @Inject
    private Drafting drafting;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Starts the next version, or replaces the draft there is; refused with everything outside the national room. */
    @UseCase("DRAFT_INTERPRETATION")
    public UUID save(SaveInterpretation command) {
        Edition edition = editions.inForce().read();
        Optional<LocalInterpretation> unfinished = interpretations.unfinished();
        LocalInterpretation draft = drafting.write(edition, unfinished, command.draft());
        journal.record(draft.drafted());
        return draft.id();
    }

    /**
     * From today until the end of the last day. Refused when that is too short, or when text is the only way to read
     * it.
     */
    @UseCase("DRAFT_INTERPRETATION")
    public void openConsultation(OpenConsultation command) {
        LocalInterpretation draft = interpretations.get(command.interpretationId());
        RuleBroken.throwIfAny(drafting.unready(editions.inForce().read(), draft));
        journal.record(draft.openConsultation(command.formats(), command.closesOn(), drafting.consultationDays(),
                London.today(clock)));
    }

    /** Who was asked, what they said, and what was not agreed (R-ACC-11). Again until the members adopt it. */
    @UseCase("DRAFT_INTERPRETATION")
    public void report(ReportConsultation command) {
        RuleBroken.throwIfAny(new ChangeStatementPolicy().checkToAdopt(command.heard()));
        journal.record(interpretations.get(command.interpretationId()).report(command.heard()));
    }

    /** Takes the proposal back, to be changed and asked about anew. */
    @UseCase("DRAFT_INTERPRETATION")
    public void revise(ReviseInterpretation command) {
        journal.record(interpretations.get(command.interpretationId()).revise());
    }

    /** Every version of this area, the newest first. */
    @UseCase("READ_INTERPRETATIONS")
    public List<Interpretation> versions() {
        return interpretations.all().stream().map(LocalInterpretation::read).toList();
    }

    /** Not found when it is no version of this area. */
    @UseCase("READ_INTERPRETATIONS")
    public Interpretation version(UUID interpretationId) {
        return interpretations.get(interpretationId).read();
    }
}
