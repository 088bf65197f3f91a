package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.control.PersonalArrangements;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.ApplicationClock;
import org.alongside.accreditation.application.entity.PersonalArrangement;
import org.alongside.accreditation.application.entity.RecordCheck;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A coordinator keeps one case going: sees the file, arranges what the applicant needs, keeps that a check was seen. */
@Stateless
public class CoordinateCase {

    private static final int LONGEST = 2_000;

    @Inject
    private CaseDoor door;

    @Inject
    private Submissions submissions;

    @Inject
    private CaseFiles files;

    @Inject
    private PersonalArrangements arrangements;

    @Inject
    private Assessors assessors;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The whole case; refused until I answered that I have no connection. */
    @UseCase("RECEIVE_APPLICATION")
    public CoordinatorCase open(UUID applicationId) {
        Application application = mine(applicationId);
        CaseFile file = files.write(application);
        Standards standards = submissions.standardsOf(application);
        LocalDate today = London.today(clock);
        int targetDays = standards.parameter(ParameterKey.DECISION_TARGET_DAYS);
        ApplicationClock run = application.clock().orElseThrow();
        MyArrangement arrangement = MyArrangement.of(
                arrangements.find(applicationId), standards.parameter(ParameterKey.APPLICATION_FEE_PENCE));
        return new CoordinatorCase(file, arrangement, assessors.needed(),
                assessors.whoCanBeAsked(application, asked(file)), run.daysRun(today),
                run.target(targetDays, today), application.replyBy().orElse(null),
                arrangement.costsPence() > 0 && run.isFeeDueBack(targetDays, today),
                application.check().map(RecordCheck::seenOn).orElse(null));
    }

    /** More days count for what is asked now and later; the clock runs on (R-ACC-29). */
    @UseCase("RECEIVE_APPLICATION")
    public void arrange(AgreeArrangement command) {
        Application application = mine(command.applicationId());
        PersonalArrangement arrangement = arrangements.ofApplication(application.id());
        String agreed = PlainText.required("agreed", command.agreed(), LONGEST);
        int moreDays = arrangement.agree(agreed, command.extraDays(), clock.instant());
        journal.record(application.handling().extendReply(moreDays));
        journal.record(application.handling().waitForArrangement(false, clock.instant()));
        messages.tell(application.personId(), ApplicationNotices.arrangementAgreed(agreed, command.extraDays()));
    }

    /** Level, day and what it means; never what it says (R-ACC-44). */
    @UseCase("RECEIVE_APPLICATION")
    public void recordCheck(RecordCheckSeen command) {
        journal.record(mine(command.applicationId()).handling().recordCheck(
                command.level(), command.outcome(), command.seenOn(), call.actor().personId(), London.today(clock)));
    }

    private static Set<UUID> asked(CaseFile file) {
        return file.assessors().stream().map(AssessorView::personId).collect(Collectors.toSet());
    }

    private Application mine(UUID applicationId) {
        return door.open(applicationId, CasePart.COORDINATOR);
    }
}
