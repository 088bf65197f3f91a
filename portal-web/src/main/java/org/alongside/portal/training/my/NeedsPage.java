package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.training.enrolment.boundary.MyNeeds;
import org.alongside.training.enrolment.boundary.TellAccessNeeds;

/** Everything I asked to be arranged, so that I can see, change and delete it (R-TRN-38). */
@Named("trainingMyNeeds")
@RequestScoped
public class NeedsPage {

    @Inject
    private TellAccessNeeds needs;

    private List<MyNeeds> mine;

    public void load() {
        mine = needs.mine();
    }

    public MyNeeds getKept() {
        return mine.stream().filter(one -> one.enrolmentId() == null).findFirst().orElse(null);
    }

    public List<MyNeeds> getForBookings() {
        return mine.stream().filter(one -> one.enrolmentId() != null).toList();
    }
}
