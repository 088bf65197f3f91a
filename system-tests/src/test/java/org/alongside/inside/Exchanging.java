package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.community.timebank.ExchangeStep;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingText;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.MemberMark;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.boundary.AnswerExchange;
import org.alongside.community.timebank.boundary.ApplyToTimeBank;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ClaimTime;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.LookAtExchange;
import org.alongside.community.timebank.boundary.MarkMember;
import org.alongside.community.timebank.boundary.MoveMember;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.community.timebank.boundary.ProposeExchange;
import org.alongside.community.timebank.boundary.ReadTime;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.SayHowLong;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.community.timebank.boundary.WriteListing;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.time.London;

/** Members of a time bank in an area, and what they exchange. */
@ApplicationScoped
public class Exchanging {

    static final String AREA = "northumberland";

    @Inject
    private Scene scene;

    @Inject
    private OpenArea areas;

    @Inject
    private GiveRoles roles;

    @Inject
    private JoinTimeBank joining;

    @Inject
    private RunTimeBank running;

    @Inject
    private OfferAndAsk offering;

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private SettleExchanges settling;

    @Inject
    private ClaimTime claiming;

    @Inject
    private ReadTime reading;

    @Inject
    private Clock clock;

    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    UUID coordinator() {
        UUID coordinator = scene.newcomer("Colin Coordinator");
        if (begun.add(AREA)) {
            UUID area = scene.area(AREA);
            scene.asPortal(AREA, () -> areas.open(area));
        }
        scene.asPortal(AREA, () -> roles.give(coordinator, Role.TIME_COORDINATOR));
        return coordinator;
    }

    /** Active, and known well enough to meet somebody alone. */
    UUID member(String name, UUID coordinator) {
        UUID person = scene.newcomer(name);
        UUID membership = scene.as(person, AREA, () -> joining.apply(new ApplyToTimeBank(UUID.randomUUID(), "walk dogs",
                "learn to cook", true)));
        scene.does(coordinator, AREA, () -> {
            running.move(new MoveMember(UUID.randomUUID(), membership, TimeMemberStep.INDUCT));
            running.move(new MoveMember(UUID.randomUUID(), membership, TimeMemberStep.PASS));
            running.mark(new MarkMember(UUID.randomUUID(), membership, MemberMark.MEET_ALONE, "Known here for years."));
        });
        return person;
    }

    /** Offered by one, taken up by the other, and looked at where that is needed: it can take place. */
    UUID arranged(UUID giver, UUID receiver, UUID coordinator) {
        UUID listing = scene.as(giver, AREA, () -> offering.write(new WriteListing(UUID.randomUUID(), null,
                GivenThing.FREE_TIME, new ListingText(ListingKind.OFFER, HelpCategory.PETS, "Dog walks", "In the park.",
                "", "", "", false))));
        UUID exchange = scene.as(receiver, AREA, () -> arranging.propose(new ProposeExchange(UUID.randomUUID(), listing,
                GivenThing.FREE_TIME, "A walk", MeetingPlace.COMMUNITY, London.today(clock), "1", "", false)));
        scene.does(giver, AREA, () -> arranging.accept(new AnswerExchange(UUID.randomUUID(), exchange)));
        // Only the first three of either side are looked at.
        if (scene.as(giver, AREA, () -> arranging.see(exchange)).can(ExchangeStep.APPROVE)) {
            scene.does(coordinator, AREA, () ->
                    settling.look(new LookAtExchange(UUID.randomUUID(), exchange, true, "")));
        }
        return exchange;
    }

    void says(UUID person, UUID exchange, int minutes) {
        says(UUID.randomUUID(), person, exchange, minutes);
    }

    void says(UUID command, UUID person, UUID exchange, int minutes) {
        scene.does(person, AREA, () -> claiming.say(
                new SayHowLong(command, exchange, "", String.valueOf(minutes), "")));
    }

    /** Everything from the offer to the posting. */
    UUID exchanged(UUID giver, UUID receiver, UUID coordinator, int minutes) {
        UUID exchange = arranged(giver, receiver, coordinator);
        says(giver, exchange, minutes);
        says(receiver, exchange, minutes);
        return exchange;
    }

    long balance(UUID person) {
        return scene.as(person, AREA, () -> reading.mine().balance());
    }
}
