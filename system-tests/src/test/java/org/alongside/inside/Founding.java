package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.ConsultOnBody;
import org.alongside.accreditation.body.boundary.DeclareConstituency;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.accreditation.body.boundary.GrantRecognition;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.accreditation.body.boundary.ProposeBodies;
import org.alongside.accreditation.body.boundary.ProposeBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.accreditation.body.boundary.TakeChair;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;

/** Founds a body in an area that has none, as its members and the steward would. */
@ApplicationScoped
public class Founding {

    private static final int PROPOSED = 80;
    private static final int RECOGNISED = 40;
    private static final Set<ConsultationFormat> FORMATS =
            Set.of(ConsultationFormat.PLAIN_ENGLISH, ConsultationFormat.EASY_READ);

    @Inject
    private Scene scene;

    @Inject
    private OpenArea opening;

    @Inject
    private GiveRoles roles;

    @Inject
    private ProposeBodies proposing;

    @Inject
    private RecogniseBody recognising;

    @Inject
    private HoldSeat seats;

    @Inject
    private Clock clock;

    /** Recognised, with so many votes; the first of its members are from the constituency, and the very first chairs. */
    public List<UUID> recognised(String area, int voting, int counted) throws Exception {
        staffed(area);
        List<UUID> members = IntStream.range(0, voting).mapToObj(i -> scene.newcomer("Member " + i)).toList();
        UUID steward = scene.inRole(Role.STEWARD, area).get(0);
        UUID body = ago(PROPOSED, steward, area, () -> proposing.propose(new ProposeBody(key(), "Board of " + area, "", null,
                members.stream().map(member -> new FoundingMember(member, Seat.VOTING, Set.of(), false,
                        member.equals(members.get(0)))).toList())));
        for (UUID member : members) {
            declare(PROPOSED, member, area, members.indexOf(member) < counted);
        }
        ago(PROPOSED, members.get(0), area, () -> seats.takeChair(new TakeChair(key(), seat().memberId())));
        ago(PROPOSED, steward, area, () -> recognising.openConsultation(
                new ConsultOnBody(key(), body, FORMATS, London.today(clock).plusDays(28))));
        ago(RECOGNISED, steward, area, () -> recognising.recognise(
                new GrantRecognition(key(), body, "", MandateKind.FULL, London.today(clock), null)));
        return members;
    }

    /** The only seat of whoever acts. */
    public MySeat seat() {
        return seats.mine().get(0);
    }

    private void declare(int days, UUID member, String area, boolean counts) throws Exception {
        ago(days, member, area, () -> seats.declare(new DeclareConstituency(key(), seat().memberId(),
                Set.of(counts ? ConstituencyKind.DISABLED_PERSON : ConstituencyKind.NONE))));
    }

    private void staffed(String area) throws Exception {
        CallScope.in(Call.national(Actor.PORTAL), () -> {
            opening.open(scene.area(area));
            return null;
        });
        CallScope.in(new Call(scene.area(area), Actor.PORTAL), () -> {
            roles.give(scene.newcomer("Cora Coordinator"), Role.COORDINATOR);
            roles.give(scene.newcomer("Asif Assessor"), Role.ASSESSOR);
            return null;
        });
    }

    private void ago(int days, UUID person, String area, Runnable act) throws Exception {
        ago(days, person, area, () -> {
            act.run();
            return null;
        });
    }

    private <T> T ago(int days, UUID person, String area, Callable<T> act) throws Exception {
        return PlayedTime.at(London.daysBefore(clock.instant(), days), () -> scene.as(person, area, act));
    }
}
