package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.boundary.DeclareConstituency;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.accreditation.body.boundary.TakeChair;

/** People of the demonstration look after their own seats. */
@ApplicationScoped
class DemonstrationSeats {

    @Inject
    private Stage stage;

    @Inject
    private HoldSeat seats;

    /** This person declares for each seat they hold. */
    void declare(int daysAgo, String key, String area, Set<ConstituencyKind> kinds) {
        stage.asAgo(daysAgo, key, area, () -> {
            for (MySeat seat : seats.mine()) {
                seats.declare(new DeclareConstituency(
                        stage.command("declare " + key + " " + seat.bodyName() + " " + daysAgo), seat.memberId(), kinds));
                if (seat.askedToChair()) {
                    seats.takeChair(new TakeChair(stage.command("chair " + key + " " + seat.bodyName()), seat.memberId()));
                }
            }
            return null;
        });
    }
}
