package org.alongside.community.timebank.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.platform.message.Notice;

/** What the time bank tells people. Nothing of it says what an exchange is about: that stands on its page (R-PRIV-08). */
final class TimeNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String MINE = "community/time/my";
    private static final String EXCHANGE = "community/time/exchange?id=";
    private static final String DESK = "community/time/manage";

    private TimeNotices() {
    }

    static Notice applied() {
        return new Notice("TIME01", "Somebody wants to join the time bank", """
                Somebody has sent their answers. Arrange a first meeting with them.""", DESK);
    }

    static Notice moved(TimeMemberStatus to) {
        return new Notice("TIME02", "Your place in the time bank", switch (to) {
            case INDUCTION -> "The coordinator will meet you and show you how the time bank works.";
            case ACTIVE -> "You can give and receive time now.";
            case PAUSED -> "You are taking a break. Your time stays as it is. You can come back whenever you like.";
            case LEAVING -> "You are leaving the time bank. What you have goes where you said.";
            case LEFT -> "You have left the time bank. Thank you for the time you gave and the time you took.";
            case APPLIED -> "The coordinator has your answers and will write to you.";
        }, MINE);
    }

    static Notice quiet() {
        return new Notice("TIME03", "How are you?", """
                You have not exchanged time for a while. Perhaps there is something you would like, or something in the \
                way. Tell the coordinator, or look at what people offer.

                If we hear nothing, you are on a break in a month. Your time stays as it is, and you can come back with \
                one button.""", "community/time/listings");
    }

    static Notice listingRunsOut(LocalDate day) {
        return new Notice("TIME04", "What you wrote is shown for ten more days", """
                It is shown to members until %s. If it still holds after that, write it again.""".formatted(DAY.format(day)),
                MINE);
    }

    static Notice proposed(String exchange) {
        return new Notice("TIME05", "Somebody would like to exchange time with you",
                "Look at it and say yes or no. You do not have to give a reason.", EXCHANGE + exchange);
    }

    static Notice exchangeMoved(String exchange, String where) {
        return new Notice("TIME06", "An exchange of yours: " + where.toLowerCase(Locale.UK),
                "Something happened to one of your exchanges. Its page says what comes next.", EXCHANGE + exchange);
    }

    static Notice confirm(String exchange) {
        return new Notice("TIME07", "Please say how long it took", """
                The other person has said how long it took. Time moves only when you say the same. You can tell us here, \
                by text, by phone or on paper.""", EXCHANGE + exchange);
    }

    static Notice differ(String exchange) {
        return new Notice("TIME08", "You said different times", """
                Nothing has moved. Talk about it and agree on one figure, or let the coordinator help.""",
                EXCHANGE + exchange);
    }

    static Notice posted(String exchange) {
        return new Notice("TIME09", "Your time has been counted", """
                You both said the same, and it stands in your statement. Thank you.""", EXCHANGE + exchange);
    }

    static Notice reversed(String exchange) {
        return new Notice("TIME10", "An exchange has been taken back", """
                The coordinator has taken back an exchange of yours, and the time is as it was before. Ask them if you \
                want to know more.""", EXCHANGE + exchange);
    }

    static Notice review(String exchange) {
        return new Notice("TIME11", "An exchange waits for you to look at it",
                "Two members have agreed on something and wait for your answer.", DESK + "/exchange?id=" + exchange);
    }

    static Notice unconfirmed(String exchange) {
        return new Notice("TIME12", "Nobody has confirmed an exchange",
                "Both were reminded. Please ask them how it was.", DESK + "/exchange?id=" + exchange);
    }

    static Notice received() {
        return new Notice("TIME13", "You have been given time",
                "Somebody has given you some of their time. It stands in your statement.", MINE);
    }

    static Notice secondWanted() {
        return new Notice("TIME14", "A second person is needed",
                "Somebody has left the time bank, and what they owed is to be written off. Please look at it.",
                DESK + "/write-offs");
    }

    static Notice bookDoesNotAddUp() {
        return new Notice("TIME15", "The book of the time bank does not add up", """
                The nightly check found that the book of the time bank does not add up. Ask whoever runs the portal to look at \
                it before anything else.""", "duties");
    }
}
