package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.boundary.AskForHelp;
import org.alongside.community.decision.boundary.CastVote;
import org.alongside.community.decision.boundary.DraftDecision;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MakeFormat;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.community.person.Format;
import org.alongside.community.person.boundary.AddSupporter;
import org.alongside.community.person.boundary.TellAboutMyself;
import org.alongside.community.person.boundary.TellFormats;

/** The Friday Makers decide: one thing is open, one was agreed, to one somebody objects, and one is being written. */
@ApplicationScoped
class DemonstrationDecisions {

    private static final int OPEN = 2;
    private static final int WEEKS_AGO = 20;
    private static final int VOTED = 18;
    private static final int COUNTED = 9;
    private static final Grounds NO_RAMP = new Grounds(Grounds.Concern.HARM,
            "The back room has two steps and no ramp. I could not come any more.", "");

    @Inject
    private Stage stage;

    @Inject
    private FacilitateDecision leading;

    @Inject
    private Vote voting;

    @Inject
    private SweepDecisions sweeping;

    @Inject
    private TellAboutMyself telling;

    void play(String area) {
        tell(area);
        UUID open = opened(OPEN, "A new day for our meeting", Method.MAJORITY, area);
        vote(1, open, "cora", Choice.YES, Grounds.NONE, area);
        as("dev", area, () -> voting.askForHelp(new AskForHelp(stage.command("help dev " + area), open)));
        ended("Tea and biscuits from the corner shop", Method.MAJORITY, area, Choice.YES, Grounds.NONE);
        ended("Move into the back room", Method.CONSENT, area, Choice.OBJECT, NO_RAMP);
        draft(1, "A visit to the print museum", Method.CONSENT, area);
    }

    private void tell(String area) {
        as("asha", area, () -> telling.formats(new TellFormats(stage.command("formats asha " + area),
                List.of(Format.EASY_READ, Format.LARGE_PRINT))));
        as("dev", area, () -> telling.formats(new TellFormats(stage.command("formats dev " + area), List.of(Format.BSL))));
        as("ben", area, () -> telling.addSupporter(new AddSupporter(stage.command("supporter ben " + area),
                Cast.email("george." + area))));
    }

    private void ended(String title, Method method, String area, Choice ofCora, Grounds grounds) {
        UUID id = opened(WEEKS_AGO, title, method, area);
        vote(VOTED, id, "asha", Choice.YES, Grounds.NONE, area);
        vote(VOTED, id, "ben", Choice.YES, Grounds.NONE, area);
        vote(VOTED, id, "cora", ofCora, grounds, area);
        stage.ago(COUNTED, () -> stage.asOwner(area, () -> {
            sweeping.sweep(id);
            return null;
        }));
    }

    private UUID opened(int daysAgo, String title, Method method, String area) {
        UUID id = draft(daysAgo, title, method, area);
        stage.asAgo(daysAgo, "asha." + area, area, () -> {
            leading.makeFormat(new MakeFormat(stage.command("bsl " + id), id, Format.BSL,
                    "https://video.alongside.example/" + id));
            leading.open(new MoveDecision(stage.command("open " + id), id, ""));
            return null;
        });
        return id;
    }

    private UUID draft(int daysAgo, String title, Method method, String area) {
        return stage.asAgo(daysAgo, "asha." + area, area, () -> leading.draft(command(title, method, area)));
    }

    private DraftDecision command(String title, Method method, String area) {
        EasyRead summary = new EasyRead(title + ". That is what we decide.", "It costs £12.00 each time.",
                "It is our own money. Each of us pays a part.", "If we say no, nothing changes.",
                "It would start next month.", "Say yes or no on this website, or ring Asha.",
                "Asha can help you. So can your supporter.");
        return new DraftDecision(stage.command("decide " + title + area), "Friday Makers", title, summary, method, false,
                Stream.of("ben", "cora", "dev").map(one -> Cast.email(one + "." + area)).toList());
    }

    private void vote(int daysAgo, UUID id, String who, Choice choice, Grounds grounds, String area) {
        stage.asAgo(daysAgo, who + "." + area, area, () -> {
            voting.cast(new CastVote(stage.command("vote " + id + who), id, choice, grounds));
            return null;
        });
    }

    private void as(String who, String area, Runnable scene) {
        stage.as(who + "." + area, area, () -> {
            scene.run();
            return null;
        });
    }
}
