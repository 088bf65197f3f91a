package org.alongside.portal.community.round;

import java.util.Map;
import org.alongside.community.round.boundary.MyPart;
import org.alongside.community.round.boundary.RoundStory;

/** One sentence about a round: what happens now, for whoever reads it. */
final class RoundWords {

    private static final Map<String, String> DONE = Map.of(
            "begun", "It has begun. Everybody is asked for ideas.",
            "put", "Your idea is there for everybody to read.",
            "opened", "Everybody has their part and can give it out now.",
            "given", "It is written down. You can change it until the end.",
            "stopped", "The idea is stopped. Everybody has back what they gave to it.",
            "calledOff", "It is called off. All the money is in the pot again.");

    private RoundWords() {
    }

    static String done(String what) {
        return DONE.getOrDefault(what, "");
    }

    static String next(RoundStory it) {
        return switch (it.line().status()) {
            case IDEAS -> "Everybody may put ideas forward now. Giving out money begins when the facilitator opens it.";
            case ALLOCATING -> it.can("ALLOCATE") ? giving(it)
                    : "The members give out their parts. The result is shown when the time is over.";
            case CLOSED -> "It is over. Below you see which ideas get money.";
            case CALLED_OFF -> "It was called off. All the money is in the pot.";
        };
    }

    private static String giving(RoundStory it) {
        return it.mine().map(MyPart::left).orElse(1L) > 0
                ? "Look at the ideas and say how much of your part should go to which."
                : "You have given out all of your part. You can change it until the end.";
    }
}
