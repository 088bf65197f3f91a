package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.WhoPays;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RecordSession;
import org.alongside.community.timebank.boundary.SettleExchanges;
import org.alongside.portal.community.time.HowLongForm;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator types in the signed sheet of a session. */
@Named("communityTimeManageSession")
@RequestScoped
public class SessionPage {

    @Inject
    private SettleExchanges settling;

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final SessionForm form = new SessionForm();
    private final TypedDate day = new TypedDate();
    private final HowLongForm howLong = new HowLongForm();

    public void load() {
        reading.desk();
    }

    public void keep() {
        var date = day.value("day", problems);
        if (!problems.isAny()) {
            UUID id = settling.session(new RecordSession(formKey.getValue(), form.getWhat(),
                    form.getPlace(), date.orElse(null), howLong.getHours(), howLong.getMinutes(), form.isChildren(),
                    form.getPays(), form.getGivers(), form.getReceivers()));
            page.goTo("community/time/manage/exchange?id=" + id + "&done=yes");
        }
    }

    public List<Choice> getPlaces() {
        return Choices.of(MeetingPlace::label, MeetingPlace.values());
    }

    public List<Choice> getPayers() {
        return Choices.of(WhoPays::label, WhoPays.values());
    }

    public SessionForm getForm() {
        return form;
    }

    public TypedDate getDay() {
        return day;
    }

    public HowLongForm getHowLong() {
        return howLong;
    }
}
