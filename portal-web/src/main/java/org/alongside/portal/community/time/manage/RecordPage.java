package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.boundary.ExchangeView;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RecordMinutes;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.portal.community.time.HowLongForm;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator writes down what somebody told them. */
@Named("communityTimeManageRecord")
@RequestScoped
public class RecordPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private SettleExchanges settling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ExchangeView it;
    private ClaimChannel channel;
    private String travel = "";
    private final HowLongForm howLong = new HowLongForm();

    public void load() {
        it = reading.exchange(page.id("id"));
    }

    public void record() {
        settling.record(new RecordMinutes(formKey.getValue(), it.id(), page.id("who"), channel, howLong.getHours(),
                howLong.getMinutes(), travel));
        back();
    }

    private void back() {
        page.goTo("community/time/manage/exchange?id=" + it.id() + "&done=yes");
    }

    public String getWho() {
        return it.parts().stream().filter(part -> part.personId().equals(page.id("who"))).map(ExchangeView.Part::name)
                .findFirst().orElse("somebody");
    }

    public List<Choice> getChannels() {
        return Choices.of(ClaimChannel::label, ClaimChannel.TEXT, ClaimChannel.PHONE, ClaimChannel.PAPER);
    }

    public ExchangeView getIt() {
        return it;
    }

    public ClaimChannel getChannel() {
        return channel;
    }

    public void setChannel(ClaimChannel channel) {
        this.channel = channel;
    }

    public String getTravel() {
        return travel;
    }

    public void setTravel(String travel) {
        this.travel = travel;
    }

    public HowLongForm getHowLong() {
        return howLong;
    }
}
