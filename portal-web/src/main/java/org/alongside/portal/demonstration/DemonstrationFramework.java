package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.BringIntoForce;
import org.alongside.accreditation.body.boundary.DecideFramework;
import org.alongside.accreditation.body.boundary.FormStewardGroup;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.accreditation.body.boundary.ProposeBodies;
import org.alongside.accreditation.framework.boundary.LoadFramework;

/** The national part: the steward group is formed, its members declare, and the current edition comes into force. */
@ApplicationScoped
class DemonstrationFramework {

    /** The scenes of the national part and of the bodies are played so many days ago. */
    static final int FORMED = 250;

    @Inject
    private Stage stage;

    @Inject
    private LoadFramework loading;

    @Inject
    private ProposeBodies forming;

    @Inject
    private DecideFramework deciding;

    @Inject
    private DemonstrationSeats seats;

    void play() {
        String anywhere = Cast.AREAS.get(0);
        stage.ago(FORMED, () -> stage.asOwner(anywhere, () -> {
            loading.load();
            return forming.formStewardGroup(new FormStewardGroup(stage.command("steward group"),
                    "National steward group", List.of(steward("steward", true), steward("steward2", false),
                    steward("steward3", false))));
        }));
        Stream.of("steward", "steward2").forEach(key ->
                seats.declare(FORMED, key, anywhere, Set.of(ConstituencyKind.DISABLED_PERSON)));
        seats.declare(FORMED, "steward3", anywhere, Set.of(ConstituencyKind.NONE));
        stage.asAgo(FORMED, "steward", anywhere, () -> {
            deciding.bringIntoForce(new BringIntoForce(stage.command("into force"), "CUR-1"));
            return null;
        });
    }

    private FoundingMember steward(String key, boolean chair) {
        return new FoundingMember(stage.person(key), Seat.VOTING, Set.of(), false, chair);
    }
}
