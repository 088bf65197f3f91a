package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.LeaveSeat;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I give up my seat, after being asked once. */
@Named("accreditationBodyLeave")
@RequestScoped
public class LeavePage {

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

    public void leave() {
        holding.leave(new LeaveSeat(formKey.getValue(), seat.memberId()));
        page.goTo("accreditation/body/my-seat?done=left");
    }

    public MySeat getSeat() {
        return seat;
    }
}
