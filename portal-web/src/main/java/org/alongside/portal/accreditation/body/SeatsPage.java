package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.portal.form.Dates;
import org.alongside.portal.routing.CurrentPage;

/** My seats, and what is to be done about each. */
@Named("accreditationBodyMySeat")
@RequestScoped
public class SeatsPage {

    @Inject
    private HoldSeat holding;

    @Inject
    private CurrentPage page;

    @Inject
    private Dates dates;

    private List<MySeat> seats;

    public void load() {
        seats = holding.mine();
    }

    public List<MySeat> getSeats() {
        return seats;
    }

    public String said(MySeat seat) {
        if (seat.reconfirmBy() == null) {
            return "Nothing yet, so it cannot count.";
        }
        return seat.declarationLive()
                ? "Said on %s. It counts until the end of %s.".formatted(dates.day(seat.declaredOn()),
                        dates.day(seat.reconfirmBy()))
                : "It stopped counting after %s. Please say it again.".formatted(dates.day(seat.reconfirmBy()));
    }

    public String work(MySeat seat) {
        if (seat.exclusions() == null) {
            return "Not answered";
        }
        return seat.exclusions().isEmpty() ? "None" : "Yes, so you advise without a vote";
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "declared" -> "Thank you. What you said counts from now on.";
            case "answered" -> "Thank you. Your answer is kept.";
            case "chairs" -> "You chair the body from now on. Thank you.";
            case "chaired" -> "You no longer chair. You keep your seat.";
            case "left" -> "You have given up your seat. Thank you for what you did.";
            default -> "";
        };
    }
}
