package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Involvement;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** An assessor sees the cases they were asked to assess, and opens those they may. */
@Stateless
public class ReadCasesToAssess {

    private static final Set<ApplicationStatus> AT_WORK = Set.of(ApplicationStatus.SUBMITTED,
            ApplicationStatus.RETURNED, ApplicationStatus.IN_ASSESSMENT, ApplicationStatus.INFO_REQUESTED,
            ApplicationStatus.READY_FOR_PANEL, ApplicationStatus.WITH_PANEL);

    @Inject
    private Applications applications;

    @Inject
    private CaseDoor door;

    @Inject
    private KnowLinks links;

    @Inject
    private Submissions submissions;

    @Inject
    private CaseFiles files;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentCall call;

    /** My cases, the oldest first; none from which I stepped out (R-ACC-50). */
    @UseCase("ASSESS_APPLICATION")
    public List<AssessorTask> mine() {
        Set<UUID> tied = links.tiedTo(me());
        List<Application> cases = applications.assessedBy(me(), AT_WORK).stream()
                .filter(one -> one.handling().mayKnow(me(), CasePart.ASSESSOR, tied)).toList();
        Map<UUID, String> names =
                people.names(cases.stream().map(Application::personId).collect(Collectors.toSet()));
        Map<UUID, Standards> measures = submissions.standardsOf(cases);
        return cases.stream().map(one -> task(one, names.get(one.personId()), measures.get(one.id()))).toList();
    }

    /** Whose case it is, and whether I may open it. */
    @UseCase("ASSESS_APPLICATION")
    public CaseCover cover(UUID applicationId) {
        Application application = door.known(applicationId, CasePart.ASSESSOR);
        return new CaseCover(application.id(), files.nameOf(application.personId()),
                involvement(application).interest());
    }

    /** The whole file; refused until I answered that I have no connection. */
    @UseCase("ASSESS_APPLICATION")
    public CaseFile open(UUID applicationId) {
        return files.write(door.open(applicationId, CasePart.ASSESSOR));
    }

    private AssessorTask task(Application application, String name, Standards measuredBy) {
        Involvement mine = involvement(application);
        if (mine.interest() != Interest.CLEAR) {
            return new AssessorTask(application.id(), name, mine.interest(), null, null, 0, 0, false);
        }
        int rated = (int) application.ratings().stream().filter(r -> r.assessorId().equals(me())).count();
        return new AssessorTask(application.id(), name, mine.interest(), application.status(),
                London.dayOf(application.submittedAt()), rated,
                measuredBy.criteria().size(), mine.hasRecommended());
    }

    /** Who was never asked does not learn that the case is there. */
    private Involvement involvement(Application application) {
        return application.handling().involvement(me(), CasePart.ASSESSOR).orElseThrow(NotFound::new);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
