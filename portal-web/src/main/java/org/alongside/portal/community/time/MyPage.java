package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.ListingView;
import org.alongside.community.timebank.boundary.MoveMyMembership;
import org.alongside.community.timebank.boundary.MyTime;
import org.alongside.community.timebank.boundary.MyTimeMembership;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.community.timebank.boundary.ReadTime;
import org.alongside.community.timebank.boundary.TimeMonth;
import org.alongside.portal.chart.Chart;
import org.alongside.portal.chart.Series;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** My own time, and what I have arranged. */
@Named("communityTimeMy")
@RequestScoped
public class MyPage {

    @Inject
    private JoinTimeBank joining;

    @Inject
    private ReadTime reading;

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private OfferAndAsk offering;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Optional<MyTimeMembership> member;
    private MyTime time;
    private List<ExchangeView> exchanges;
    private List<ListingView> listings;

    /** Who has not joined is led to joining by the page. */
    public void load() {
        member = joining.mine();
        member.ifPresent(one -> {
            time = reading.mine();
            exchanges = arranging.mine();
            listings = offering.mine();
        });
    }

    public void pause() {
        joining.move(new MoveMyMembership(formKey.getValue(), TimeMemberStep.PAUSE));
        page.goTo("community/time/my?done=paused");
    }

    public void comeBack() {
        joining.move(new MoveMyMembership(formKey.getValue(), TimeMemberStep.RETURN));
        page.goTo("community/time/my?done=back");
    }

    public MyTimeMembership getMine() {
        return member.orElse(null);
    }

    public String getPicture() {
        return Chart.bars(time.months().stream().map(TimeMonth::name).toList(),
                new Series("Minutes given", time.months().stream().map(TimeMonth::given).toList()),
                new Series("Minutes received", time.months().stream().map(TimeMonth::received).toList()));
    }

    public Optional<MyTimeMembership> getMember() {
        return member;
    }

    public MyTime getTime() {
        return time;
    }

    public List<ExchangeView> getExchanges() {
        return exchanges;
    }

    public List<ListingView> getListings() {
        return listings;
    }
}
