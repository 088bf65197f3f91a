package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.NeedsTold;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Standing;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.HoldRun;


/** Anybody who is signed in books a place; nobody is asked what for (R-TRN-01, 02). */
@Stateless
public class BookAPlace {

    @Inject
    private PlacesOfRun places;

    @Inject
    private HoldRun runs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private KnowPeople people;

    @Inject
    private KeptNeeds needs;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** A place at once when one is free and nobody waits for it, else a place in the queue (R-TRN-17). */
    @UseCase("BOOK_A_PLACE")
    public Booked book(Book command) {
        RunPlaces run = runs.lock(command.runId());
        NeedsTold told = command.needs().checked();
        List<PlaceWanted> party = party(command, run.courseId());
        Enrolment mine = places.on(run, clock.instant(), null, allocation -> allocation.book(party)).get(0);
        mine.tellBecomingBroker(command.becomingBroker());
        needs.tell(mine.personId(), mine.id(), told, command.keepNeeds());
        return booked(mine);
    }

    private Booked booked(Enrolment mine) {
        boolean waits = mine.status() == EnrolmentStatus.WAITING;
        return new Booked(mine.id(), mine.status(),
                waits ? Standing.of(mine, enrolments.live(mine.runId())) : null, mine.offer().expiresAt());
    }

    private List<PlaceWanted> party(Book command, UUID courseId) {
        List<PlaceWanted> party = new ArrayList<>();
        UUID me = call.actor().personId();
        party.add(wanted(me, command.supporters(), command.reservedClaim(), courseId));
        if (command.partner() != null) {
            Book.Partner partner = command.partner();
            party.add(wanted(partnerOf(me, partner.email()), partner.supporters(), partner.reservedClaim(), courseId));
        }
        return party;
    }

    private UUID partnerOf(UUID me, String email) {
        UUID partner = people.withEmail(email).map(PersonName::id)
                .orElseThrow(() -> refused(EnrolmentRule.PARTNER_NOT_FOUND));
        if (partner.equals(me)) {
            throw refused(EnrolmentRule.PARTNER_IS_YOURSELF);
        }
        return partner;
    }

    private static RuleBroken refused(EnrolmentRule rule) {
        return new RuleBroken(List.of(Breach.at("partner", rule)));
    }

    private PlaceWanted wanted(UUID personId, int supporters, boolean claim, UUID courseId) {
        return new PlaceWanted(personId, supporters, claim, enrolments.hasPlace(personId, courseId));
    }
}
