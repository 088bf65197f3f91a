package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.boundary.DeclareConstituency;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I say what I am. What I said before is not shown: nobody looking over my shoulder can read it. */
@Named("accreditationBodyDeclare")
@RequestScoped
public class DeclarePage {

    @Inject
    private HoldSeat holding;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private MySeat seat;
    private List<String> kinds = List.of();

    public void load() {
        seat = holding.mine().stream().filter(s -> s.memberId().equals(page.id("seat"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void declare() {
        holding.declare(new DeclareConstituency(formKey.getValue(), seat.memberId(),
                Choices.chosen(ConstituencyKind.class, kinds)));
        page.goTo("accreditation/body/my-seat?done=declared");
    }

    public MySeat getSeat() {
        return seat;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }
}
