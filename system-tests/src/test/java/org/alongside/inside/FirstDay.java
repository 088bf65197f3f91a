package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;

/** An area on its first day: it is open, people have their roles, and there is no body, no application and no broker. */
@ApplicationScoped
public class FirstDay {

    private static final Map<String, Set<Role>> PEOPLE = Map.ofEntries(
            Map.entry("coordinator", Set.of(Role.COORDINATOR)),
            Map.entry("assessor", Set.of(Role.ASSESSOR)),
            Map.entry("chair", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            Map.entry("member3", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            Map.entry("control", Set.of(Role.CONTROL_OFFICER)),
            Map.entry("provider", Set.of(Role.PROVIDER)),
            Map.entry("trainer", Set.of(Role.TRAINER)),
            Map.entry("cotrainer", Set.of()),
            Map.entry("learner", Set.of()),
            Map.entry("applicant", Set.of()),
            Map.entry("finance", Set.of(Role.FINANCE)),
            Map.entry("finance2", Set.of(Role.FINANCE)),
            Map.entry("timebank", Set.of(Role.TIME_COORDINATOR)),
            Map.entry("safeguarding", Set.of(Role.SAFEGUARDING_LEAD)),
            Map.entry("deputy", Set.of(Role.SAFEGUARDING_DEPUTY)),
            Map.entry("feeds", Set.of(Role.FEED_KEEPER)),
            Map.entry("feeds2", Set.of(Role.FEED_KEEPER)),
            Map.entry("asha", Set.of()),
            Map.entry("ben", Set.of()),
            Map.entry("cora", Set.of()),
            Map.entry("dev", Set.of()),
            Map.entry("farah", Set.of()),
            Map.entry("george", Set.of()));

    @Inject
    private Scene scene;

    @Inject
    private OpenArea areas;

    @Inject
    private GiveRoles roles;

    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    public void of(String area) {
        if (begun.add(area)) {
            UUID id = scene.area(area);
            scene.asPortal(area, () -> areas.open(id));
            PEOPLE.forEach((part, theirs) -> enter(part, theirs, area));
        }
    }

    private void enter(String part, Set<Role> theirs, String area) {
        UUID person = scene.account("Fay " + part, part + "." + area + "@alongside.example");
        scene.asPortal(area, () -> theirs.forEach(role -> roles.give(person, role)));
    }
}
