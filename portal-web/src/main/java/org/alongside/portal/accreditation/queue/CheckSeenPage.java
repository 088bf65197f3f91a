package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.RecordCheckSeen;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** That a criminal-record check was seen; never what it says. */
@Named("queueCheck")
@RequestScoped
public class CheckSeenPage {

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private AccreditationWords words;

    private CheckLevel level;
    private CheckOutcome outcome;
    private TypedDate seenOn = new TypedDate();
    private CaseFile file;

    public void load() {
        file = coordinate.open(page.id("id")).file();
        level = file.checkLevel();
        outcome = file.checkOutcome();
    }

    public void save() {
        LocalDate day = seenOn.value("seenOn", problems).orElse(null);
        if (problems.isAny()) {
            return;
        }
        coordinate.recordCheck(new RecordCheckSeen(formKey.getValue(), file.applicationId(), level, outcome, day));
        page.goTo("accreditation/queue/case?id=" + file.applicationId());
    }

    public List<Choice> getLevels() {
        return words.choices(CheckLevel.values());
    }

    public List<Choice> getOutcomes() {
        return words.choices(CheckOutcome.values());
    }

    public CaseFile getFile() {
        return file;
    }

    public CheckLevel getLevel() {
        return level;
    }

    public void setLevel(CheckLevel level) {
        this.level = level;
    }

    public CheckOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CheckOutcome outcome) {
        this.outcome = outcome;
    }

    public TypedDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(TypedDate seenOn) {
        this.seenOn = seenOn;
    }
}
