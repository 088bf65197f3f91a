package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.community.spend.boundary.AwayView;
import org.alongside.community.spend.boundary.BeAway;
import org.alongside.community.spend.boundary.ComeBack;
import org.alongside.community.spend.boundary.TellAway;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** I am ill or on holiday, or back again (R-POOL-42). */
@Named("spendAway")
@RequestScoped
public class AwayPage {

    @Inject
    private BeAway being;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private AwayView it;
    private final TypedDate from = new TypedDate();
    private final TypedDate until = new TypedDate();

    public void load() {
        it = being.mine(page.id("pool"));
    }

    public void tell() {
        Optional<LocalDate> first = from.value("from", problems);
        Optional<LocalDate> last = until.value("until", problems);
        if (!problems.isAny()) {
            being.tell(new TellAway(formKey.getValue(), it.poolId(), first.orElse(null), last.orElse(null)));
            page.goTo("community/spend/away?done=told&pool=" + it.poolId());
        }
    }

    public void back() {
        being.back(new ComeBack(formKey.getValue(), it.poolId()));
        page.goTo("community/spend/away?done=back&pool=" + it.poolId());
    }

    public AwayView getIt() {
        return it;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getUntil() {
        return until;
    }
}
