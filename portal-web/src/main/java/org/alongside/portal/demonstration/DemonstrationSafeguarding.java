package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.boundary.ChangeNumbers;
import org.alongside.community.safeguarding.boundary.ConcernLine;
import org.alongside.community.safeguarding.boundary.HandleConcern;
import org.alongside.community.safeguarding.boundary.KeepNumbers;
import org.alongside.community.safeguarding.boundary.ReadConcerns;
import org.alongside.community.safeguarding.boundary.TakeUp;
import org.alongside.community.safeguarding.boundary.TellConcern;
import org.alongside.community.safeguarding.boundary.TellWorry;
import org.alongside.community.safeguarding.boundary.Triage;

/** Two worries: one that was taken up and looked into, and one that nobody has taken up yet. */
@ApplicationScoped
class DemonstrationSafeguarding {

    private static final int LAST_WEEK = 5;

    @Inject
    private Stage stage;

    @Inject
    private TellConcern telling;

    @Inject
    private ReadConcerns reading;

    @Inject
    private HandleConcern handling;

    @Inject
    private KeepNumbers numbers;

    void play(String area) {
        stage.as("coordinator." + area, area, () -> {
            numbers.change(new ChangeNumbers(stage.command("numbers " + area), "01632 960 100", "01632 960 199",
                    "01632 960 150", "Sign language: ask for a video call, any weekday."));
            return null;
        });
        tell(LAST_WEEK, "taken " + area, area, "My neighbour’s post lies open in the hall every week. She seems afraid.");
        stage.asAgo(LAST_WEEK, "safeguarding." + area, area, () -> {
            reading.list().stream().filter(ConcernLine::waits).forEach(one -> {
                handling.takeUp(new TakeUp(stage.command("take up " + one.concernId()), one.concernId()));
                handling.triage(new Triage(stage.command("triage " + one.concernId()), one.concernId(),
                        "She wants her letters to herself.", ShareConsent.NO, "Visited with the community nurse."));
            });
            return null;
        });
        tell(0, "waiting " + area, area, "He does not get his lunch when his brother is there.");
    }

    private void tell(int daysAgo, String scene, String area, String words) {
        stage.asAgo(daysAgo, "farah." + area, area, () -> telling.tell(new TellWorry(stage.command("worry " + scene),
                words, "", "", ShareConsent.NOT_ASKED, false, List.of(), false)));
    }
}
