package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.ChangeContact;
import org.alongside.accreditation.body.boundary.ConsultOnBody;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.accreditation.body.boundary.GrantRecognition;
import org.alongside.accreditation.body.boundary.KeepContact;
import org.alongside.accreditation.body.boundary.ProposeBodies;
import org.alongside.accreditation.body.boundary.ProposeBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.time.London;

/** Each area gets a body: proposed, consulted on for 28 days, recognised, and in charge ever since. */
@ApplicationScoped
class DemonstrationBodies {

    static final Set<ConsultationFormat> FORMATS =
            Set.of(ConsultationFormat.PLAIN_ENGLISH, ConsultationFormat.EASY_READ, ConsultationFormat.MEETING);

    private static final int PROPOSED = 245;
    private static final int ASKED = 240;
    private static final int RECOGNISED = 210;
    private static final int DECLARED_AGAIN = 20;

    private static final List<String> MEMBERS = List.of("chair", "member1", "member2", "member3", "member4");

    private static final Map<String, Set<ConstituencyKind>> SAY = Map.of(
            "chair", Set.of(ConstituencyKind.DISABLED_PERSON),
            "member1", Set.of(ConstituencyKind.CARER),
            "member2", Set.of(ConstituencyKind.DISABLED_PERSON, ConstituencyKind.SUPPORT_USER),
            "member3", Set.of(ConstituencyKind.NONE),
            "member4", Set.of(ConstituencyKind.CARER));

    private static final String HOURS = """
            Monday to Thursday, 10 to 4. Leave a message at other times and we ring back the next working day.
            We use text relay, and sign-language video calls by arrangement.""";

    private record Named(String body, String legalForm, String phone, Host host) {
    }

    private static final Map<String, Named> BODIES = Map.of(
            "kent", new Named("Kent Brokerage Board", "Committee of a charity", "01632 960 101",
                    new Host("Garden of Kent Living Network",
                            Set.of(HostActivity.SECONDARY_SUPPORTS, HostActivity.PEER_SUPPORT, HostActivity.TRAINING), """
                    The Living Network also runs a payroll service. The board meets without its staff, keeps its files \
                    where they cannot see them, and nobody who manages the payroll service has a vote. A broker who works \
                    for the network, or with or against its payroll service, is decided about by another area's body. \
                    We look at this again every year.""", true, null)),
            "leeds", new Named("Leeds Broker Accreditation Group", "Co-operative society", "01632 960 102",
                    new Host("Aire Valley Disabled People's Union",
                            Set.of(HostActivity.PEER_SUPPORT, HostActivity.TRAINING), "", true, null)),
            "camden", new Named("Camden People's Accreditation Circle", "Charitable incorporated organisation",
                    "01632 960 103",
                    new Host("Canalside Carers and Disabled People's Centre", Set.of(HostActivity.PEER_SUPPORT), "", true,
                            null)));

    @Inject
    private Stage stage;

    @Inject
    private ProposeBodies proposing;

    @Inject
    private RecogniseBody recognising;

    @Inject
    private KeepContact contacts;

    @Inject
    private DemonstrationSeats seats;

    @Inject
    private DemonstrationRules rules;

    @Inject
    private Clock clock;

    void play(String area) {
        Named named = BODIES.get(area);
        LocalDate today = London.today(clock);
        UUID body = stage.asAgo(PROPOSED, "steward", area, () -> proposing.propose(new ProposeBody(
                stage.command("propose " + area), named.body(), named.legalForm(), named.host(),
                MEMBERS.stream().map(key -> new FoundingMember(stage.person(key + "." + area), Seat.VOTING, Set.of(),
                        false, key.equals("chair"))).toList())));
        declare(PROPOSED, area);
        stage.asAgo(ASKED, "steward", area, () -> {
            recognising.openConsultation(new ConsultOnBody(stage.command("consult " + area), body, FORMATS,
                    today.minusDays(ASKED - 28)));
            return null;
        });
        stage.asAgo(RECOGNISED, "steward", area, () -> {
            recognising.recognise(new GrantRecognition(stage.command("recognise " + area), body, "", MandateKind.FULL,
                    today.minusDays(RECOGNISED), null));
            return null;
        });
        stage.asAgo(RECOGNISED, "coordinator." + area, area, () -> {
            contacts.change(new ChangeContact(stage.command("contact " + area), named.phone(),
                    "hello@" + area + "-brokers.example", HOURS));
            return null;
        });
        rules.play(area);
        declare(DECLARED_AGAIN, area);
    }

    private void declare(int daysAgo, String area) {
        SAY.forEach((key, kinds) -> seats.declare(daysAgo, key + "." + area, area, kinds));
    }
}
