package org.alongside.portal.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;

/** What waits for the people who have a role here: one door for each role they hold. */
@Named("dutiesPage")
@RequestScoped
public class DutiesPage {

    /** One door; {@code path} is relative to the area. */
    public record Door(Role role, String text, String purpose, String path) {
    }

    private static final List<Door> DOORS = List.of(
            new Door(Role.COORDINATOR, "Applications", "See what has come in and what is late, and receive "
                    + "applications.", "accreditation/queue"),
            new Door(Role.COORDINATOR, "Panels", "Bring a panel together about a case that is ready, see how far each is, "
                    + "and release decisions.", "accreditation/panel"),
            new Door(Role.COORDINATOR, "The accreditation body", "See its members, draft local rules, and keep who is "
                    + "linked with the host.", "accreditation/body"),
            new Door(Role.COORDINATOR, "Who holds courses", "Write down who teaches here and what ties them to the body.",
                    "training/approve/providers"),
            new Door(Role.COORDINATOR, "Who does what", "Ask people to assess, coordinate, train or keep control, and see "
                    + "who does.", "people"),
            new Door(Role.COORDINATOR, "Whom people ring", "Keep the telephone numbers under “I am worried about somebody”.",
                    "community/safeguarding/numbers"),
            new Door(Role.COORDINATOR, "Removing somebody from a group", "Agree or not when a host asks for it: it takes two.",
                    "community/peers/moderate"),
            new Door(Role.COORDINATOR, "Numbers people agree on", "Propose and confirm limits and times for shared "
                    + "budgets, decisions and exchanged time.", "community/policy"),
            new Door(Role.FINANCE, "Numbers people agree on", "Propose and confirm limits and times for shared "
                    + "budgets, decisions and exchanged time.", "community/policy"),
            new Door(Role.SAFEGUARDING_LEAD, "Worries", "Read what people are worried about, and see each through.",
                    "community/safeguarding"),
            new Door(Role.SAFEGUARDING_DEPUTY, "Worries", "Read what people are worried about, and see each through.",
                    "community/safeguarding"),
            new Door(Role.TIME_COORDINATOR, "The time bank", "Introduce members, look at exchanges, and settle what two people "
                    + "remember differently.", "community/time/manage"),
            new Door(Role.FINANCE, "Time to be written off", "Agree as a second person when somebody left the time bank "
                    + "owing time.", "community/time/manage/write-offs"),
            new Door(Role.GUEST_COORDINATOR, "A case your body decides", "The body of this area cannot decide about an "
                    + "application and has asked yours. Bring a panel together for it.", "accreditation/panel"),
            new Door(Role.ASSESSOR, "Applications to assess", "Read what applicants have sent you and say how far it "
                    + "meets each thing a broker has to be able to do.", "accreditation/assess"),
            new Door(Role.PANEL_MEMBER, "Panels", "Answer whether you know the applicant, read the case, and vote.",
                    "accreditation/panel"),
            new Door(Role.COORDINATOR, "Brokers suspended for now", "See who is, and who has to look at it again until when.",
                    "accreditation/interim"),
            new Door(Role.PANEL_MEMBER, "Brokers suspended for now", "Propose it when people are at risk, agree as a second "
                    + "member, look at it again.", "accreditation/interim"),
            new Door(Role.GOVERNING_MEMBER, "The accreditation body", "Say whether you are a disabled person or a "
                    + "carer, see who is on the body, and decide its local rules.", "accreditation/body"),
            new Door(Role.GOVERNING_MEMBER, "Courses to approve", "Read what a provider wants to teach, and decide about it.",
                    "training/approve"),
            new Door(Role.PROVIDER, "Courses and runs", "Write courses, plan runs, ask people to teach, and look after "
                    + "places and waiting lists.", "training/manage"),
            new Door(Role.TRAINER, "Your teaching", "Answer whether you will teach, mark who came, and finish a run.",
                    "training/teach"),
            new Door(Role.CONTROL_OFFICER, "Control of the body", "See whether disabled people and carers control the "
                    + "body, and who has to say so again.", "accreditation/body/control"),
            new Door(Role.FINANCE, "Pools", "See the books of every shared budget here, what it owes, and stop one if something "
                    + "is wrong.", "community/pool/oversee"),
            new Door(Role.FINANCE, "Months to close", "Close a month of a pool that its treasurer has compared with the bank.",
                    "community/statement/close"),
            new Door(Role.FINANCE, "Spending to approve", "Approve what a group is too small to approve alone, as somebody "
                    + "independent.", "community/spend/review"),
            new Door(Role.FEED_KEEPER, "Feeds", "See what goes between this area and the council, put right what was held, and "
                    + "look after partners.", "feeds"),
            new Door(Role.FINANCE, "Feeds", "See what the council sends about money, and agree as a second person.", "feeds"),
            new Door(Role.STEWARD, "Bodies", "Propose, consult on and recognise the body of this area.",
                    "accreditation/body/steward"),
            new Door(Role.STEWARD, "Who does what", "Ask somebody to coordinate where nobody does yet.", "people"),
            new Door(Role.OPERATOR, "Open one application", "To mend something: for an hour, with a reason, and the body is "
                    + "told.", "operator"),
            new Door(Role.COUNCIL_READER, "About accreditation here", "The public facts and totals of this area.",
                    "about"));

    @Inject
    private CurrentCall call;

    private List<Door> doors;

    public void load() {
        call.actor().personId();
        // Two roles may lead through the same door; it is shown once, in the words of the first.
        Map<String, Door> byPath = new LinkedHashMap<>();
        DOORS.stream().filter(door -> call.actor().has(door.role()))
                .forEach(door -> byPath.putIfAbsent(door.path(), door));
        doors = List.copyOf(byPath.values());
    }

    public List<Door> getDoors() {
        return doors;
    }
}
