package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.training.enrolment.boundary.Book;
import org.alongside.training.enrolment.boundary.BookAPlace;
import org.alongside.training.enrolment.boundary.CancelRun;
import org.alongside.training.enrolment.boundary.DecideOnRun;
import org.alongside.training.enrolment.boundary.GiveUpPlace;
import org.alongside.training.enrolment.boundary.JoinInterest;
import org.alongside.training.enrolment.boundary.KeepMyPlace;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.ShowInterest;

/** People book, wait, give up, and put their names down. */
@ApplicationScoped
class DemonstrationLearners {

    private static final int WITH_SUPPORTERS = 14;
    private static final int FROM_NEXT_DOOR = 8;
    private static final int CALLED_OFF = 3;
    private static final int GAVE_UP = 1;
    private static final int NAME_DOWN = 25;

    @Inject
    private Stage stage;

    @Inject
    private BookAPlace booking;

    @Inject
    private KeepMyPlace keeping;

    @Inject
    private MyPlaces places;

    @Inject
    private ShowInterest interest;

    @Inject
    private DecideOnRun deciding;

    void book(UUID run, int daysAgo, String area, String... who) {
        for (String one : who) {
            book(run, daysAgo, one + "." + area, 0, false, area);
        }
    }

    /** With the tick for a place kept for disabled people and families. */
    void claim(UUID run, int daysAgo, String area, String... who) {
        for (String one : who) {
            book(run, daysAgo, one + "." + area, 0, true, area);
        }
    }

    void bookWithSupporters(UUID run, String who, int supporters, String area) {
        book(run, WITH_SUPPORTERS, who + "." + area, supporters, true, area);
    }

    void bookFrom(String otherArea, UUID run, String who, String area) {
        book(run, FROM_NEXT_DOOR, who + "." + otherArea, 0, false, area);
    }

    private void book(UUID run, int daysAgo, String key, int supporters, boolean claim, String area) {
        stage.asAgo(daysAgo, key, area, () -> booking.book(
                new Book(stage.command("book " + key + run), run, supporters, claim, null, null)));
    }

    void giveUp(UUID run, String who, String area) {
        stage.asAgo(GAVE_UP, who + "." + area, area, () -> {
            UUID place = places.mine().stream().filter(one -> one.runId().equals(run)).map(MyPlace::enrolmentId)
                    .findFirst().orElseThrow();
            keeping.giveUp(new GiveUpPlace(stage.command("give up " + who + run), place));
            return null;
        });
    }

    void putNameDown(String who, UUID course, String area) {
        stage.asAgo(NAME_DOWN, who + "." + area, area, () -> {
            interest.join(new JoinInterest(stage.command("interest " + who + course), course, 0, false));
            return null;
        });
    }

    void callOff(UUID run, String why, String area) {
        stage.asAgo(CALLED_OFF, "provider." + area, area, () -> {
            deciding.cancel(new CancelRun(stage.command("call off " + run), run, null, why));
            return null;
        });
    }
}
