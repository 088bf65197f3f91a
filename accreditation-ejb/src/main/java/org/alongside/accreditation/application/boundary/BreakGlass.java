package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.BrokenGlasses;
import org.alongside.accreditation.application.control.GlassNotices;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.BrokenGlass;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/**
 * An operator has no standing access to cases: there is no list and no search. To mend something in one, they name the
 * applicant and give a reason; then they read that one case for an hour, and the body is told at once (R-ACC-101).
 */
@Stateless
public class BreakGlass {

    private static final int LONGEST = 500;
    private static final Set<Role> TOLD = Set.of(Role.GOVERNING_MEMBER, Role.COORDINATOR, Role.STEWARD);

    @Inject
    private Applications applications;

    @Inject
    private BrokenGlasses glasses;

    @Inject
    private CaseFiles files;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Refused without a reason, and where there is nothing sent to open. A draft is nobody's but the applicant's. */
    @UseCase("BREAK_GLASS")
    public UUID open(OpenCaseFile command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST);
        Application application = people.withEmail(command.email()).flatMap(one -> applications.findLatest(one.id()))
                .filter(this::canBeOpened)
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at("email", ApplicationRule.NO_CASE_TO_OPEN))));
        BrokenGlass glass = new BrokenGlass(application.id(), me(), reason, clock.instant());
        glasses.add(glass);
        journal.record(glass.broken(), reason);
        tell(application, glass);
        return glass.id();
    }

    /** What I opened, the newest first. */
    @UseCase("BREAK_GLASS")
    public List<OpenedFile> mine() {
        Instant now = clock.instant();
        return glasses.of(me()).stream().map(glass -> new OpenedFile(glass.id(), glass.reason(), glass.openedAt(),
                glass.endsAt(), glass.isOpenAt(now))).toList();
    }

    /** Nothing private is in it; each look is kept in the audit trail. */
    @UseCase("BREAK_GLASS")
    public CaseFile file(UUID glassId) {
        BrokenGlass glass = glasses.get(glassId);
        journal.record(glass.look(me(), clock.instant()));
        return files.write(applications.readable(glass.applicationId()));
    }

    private boolean canBeOpened(Application application) {
        return application.submittedAt() != null && !application.personId().equals(me())
                && application.status() != ApplicationStatus.WITHDRAWN_BY_APPLICANT;
    }

    private void tell(Application application, BrokenGlass glass) {
        String operator = call.actor().name();
        Stream<UUID> body = TOLD.stream().flatMap(role -> people.inRole(role).stream()).map(PersonName::id);
        body.filter(one -> !one.equals(application.personId()) && !one.equals(me()))
                .collect(Collectors.toCollection(TreeSet::new)).forEach(one ->
                        messages.tell(one, GlassNotices.toTheBody(operator, glass.reason(), glass.endsAt())));
        messages.tell(application.personId(), GlassNotices.toTheApplicant(operator, glass.reason(), glass.endsAt()));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
