package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.LeaveChair;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.accreditation.body.boundary.TakeChair;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I was asked to chair and say yes, or I stop chairing. */
@Named("accreditationBodyChairing")
@RequestScoped
public class ChairingPage {

    @Inject
    private HoldSeat holding;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private MySeat seat;

    public void load() {
        seat = holding.mine().stream().filter(s -> s.memberId().equals(page.id("seat"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void accept() {
        holding.takeChair(new TakeChair(formKey.getValue(), seat.memberId()));
        page.goTo("accreditation/body/my-seat?done=chairs");
    }

    public void stop() {
        holding.leaveChair(new LeaveChair(formKey.getValue(), seat.memberId()));
        page.goTo("accreditation/body/my-seat?done=chaired");
    }

    public MySeat getSeat() {
        return seat;
    }
}
