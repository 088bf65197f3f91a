package org.alongside.community.council.control;

import java.util.Optional;
import org.alongside.community.council.LinkStatus;
import org.alongside.platform.message.Notice;

/** What people are told about a link with their council; nothing that was sent, and no identifier, stands in it. */
public final class LinkNotices {

    private static final String LINK = "community/council/link";

    private LinkNotices() {
    }

    /** To the person, where there is something to tell. */
    public static Optional<Notice> of(LinkStatus status) {
        return Optional.ofNullable(switch (status) {
            case CONFIRMED -> new Notice("13", "You are linked with your council", """
                    Your council has found you. What it says about your budget, and what it has paid, is on your money page \
                    as soon as it sends it.

                    What you let us send to the council is deleted here.""", "community/money");
            case NO_MATCH -> new Notice("13", "Your council did not find you", """
                    Your council found nobody with what was sent. What you let us send is deleted here.

                    You can ask again. A letter from the council may have a code on it that helps.""", LINK);
            case SEVERAL -> new Notice("13", "Your council found more than one person", """
                    Your council could not tell who you are from what was sent. What you let us send is deleted here.

                    Ask the council for a code, and ask again with it.""", LINK);
            case REFUSED -> new Notice("13", "Your council did not link you", """
                    Your council said no, and gave no reason here. What you let us send is deleted here. You can ask the \
                    council why.""", LINK);
            case UNCLEAR -> new Notice("13", "Your council is sorting out a mix-up", """
                    Your council found that it had mixed up two people. Until somebody has sorted it out, we show nothing \
                    from the council. You do not have to do anything.""", LINK);
            case ENDED -> new Notice("13", "Your link with the council has ended", """
                    From now on nothing from the council is shown on your money page.""", LINK);
            case REQUESTED, WITHDRAWN -> null;
        });
    }

    /** To finance. */
    public static Notice mixedUp() {
        return new Notice("13", "The council mixed up two people", """
                The council says that one of its identifiers stood for two people. Until you have said who is who, what the \
                council sends about them waits.""", "community/council/mixed-up");
    }
}
