package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.CreateAccount;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.identity.boundary.NewAccount;

/** Plays the demonstration when the launcher asks for it, before the first page is served. */
@ApplicationScoped
public class LoadDemonstration {

    @Inject
    private Stage stage;

    @Inject
    private OpenArea openArea;

    @Inject
    private CreateAccount accounts;

    @Inject
    private GiveRoles roles;

    @Inject
    private DemonstrationFramework framework;

    @Inject
    private DemonstrationBodies bodies;

    @Inject
    private DemonstrationRegister register;

    @Inject
    private DemonstrationApplications applications;

    @Inject
    private DemonstrationPanels panels;

    @Inject
    private DemonstrationMeasures measures;

    @Inject
    private DemonstrationTraining training;

    @Inject
    private DemonstrationPools pools;

    @Inject
    private DemonstrationRounds rounds;

    @Inject
    private DemonstrationEnds ends;

    @Inject
    private DemonstrationCouncil council;

    @Inject
    private DemonstrationSafeguarding safeguarding;

    @Inject
    private DemonstrationTime time;

    @Inject
    private DemonstrationPeers peers;

    @Inject
    private DemonstrationPolicy policy;

    @Inject
    private DemonstrationDecisions decisions;

    @Inject
    private DemonstrationFeeds feeds;

    @Inject
    private DemonstrationPartners partners;

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if ("load".equals(System.getenv("ALONGSIDE_DEMONSTRATION"))) {
            stage.ago(0, this::load);
        }
    }

    private Void load() {
        Cast.NATIONAL.forEach(part -> enter(part.key(), part, Cast.AREAS.get(0)));
        for (String area : Cast.AREAS) {
            stage.asOwner(() -> {
                openArea.open(stage.area(area));
                return null;
            });
            Cast.IN_EACH_AREA.forEach(part -> enter(part.in(area), part, area));
            Cast.LEARNERS.forEach(part -> enter(part.in(area), part, area));
            Cast.COMMUNITY.forEach(part -> enter(part.in(area), part, area));
        }
        framework.play();
        Cast.AREAS.forEach(bodies::play);
        Cast.AREAS.forEach(register::play);
        Cast.AREAS.forEach(applications::play);
        Cast.AREAS.forEach(panels::play);
        Cast.AREAS.forEach(measures::play);
        Cast.AREAS.forEach(training::play);
        Cast.AREAS.forEach(council::play);
        Cast.AREAS.forEach(pools::play);
        Cast.AREAS.forEach(rounds::play);
        Cast.AREAS.forEach(ends::play);
        Cast.AREAS.forEach(safeguarding::play);
        Cast.AREAS.forEach(time::play);
        Cast.AREAS.forEach(peers::play);
        Cast.AREAS.forEach(policy::play);
        Cast.AREAS.forEach(decisions::play);
        partners.play(Cast.AREAS.get(0));
        Cast.AREAS.forEach(feeds::play);
        return null;
    }

    private void enter(String key, Cast.Part part, String area) {
        UUID person = stage.asOwner(() -> accounts.create(
                new NewAccount(stage.command("account " + key), part.name(), Cast.email(key), Cast.PASSWORD, true)));
        stage.enter(key, person);
        for (Role role : part.roles()) {
            stage.asOwner(area, () -> {
                roles.give(person, role);
                return null;
            });
        }
    }
}
