package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.control.Redresses;
import org.alongside.training.enrolment.entity.Redress;
import org.alongside.training.run.PoundsTyped;

/** A learner sees what they are owed for what was called off, and claims what it cost them (R-TRN-37). */
@Stateless
public class ClaimCosts {

    private static final int LONGEST = 1000;

    @Inject
    private Redresses redresses;

    @Inject
    private OwedViews views;

    @Inject
    private EnrolmentNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The newest first. */
    @UseCase("CLAIM_COSTS")
    public List<Owed> mine() {
        return views.of(redresses.of(call.actor().personId()));
    }

    /** Refused when there were three days' notice, and for amounts that are none (B11). */
    @UseCase("CLAIM_COSTS")
    public void claim(ClaimMyCosts command) {
        Redress redress = redresses.mine(command.redressId(), call.actor().personId());
        String what = PlainText.optional("what", command.what(), LONGEST);
        news.tell(List.of(redress.claim(PoundsTyped.pence("travel", command.travel()),
                PoundsTyped.pence("assistance", command.assistance()), what, clock.instant())), null);
    }
}
