package org.alongside.training.enrolment.control;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.platform.message.Notice;
import org.alongside.platform.time.London;
import org.alongside.training.run.SessionView;

/** What learners with a place are told about its sessions, in plain English (N20). */
public final class SessionNotices {

    private static final String MINE = "training/my/places";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

    private static final String LATE = """


            You were told less than three days before. If you have paid for travel or for a personal assistant you can \
            claim it back under "My training", "What you get back".""";

    private SessionNotices() {
    }

    public static Notice added(String title, SessionView session) {
        return new Notice("N20", "There is one more session: " + title, """
                “%s” has one more session, on %s. %s

                If you cannot come then, that is fine: say so under "My training".""".formatted(title,
                MOMENT.format(session.startsAt()), where(session)), MINE);
    }

    public static Notice moved(String title, SessionView session) {
        return new Notice("N20", "A session has changed: " + title, """
                A session of “%s” has changed. It is now on %s. %s

                You keep your place. If you cannot come then, you can give it up under "My training".""".formatted(title,
                MOMENT.format(session.startsAt()), where(session)), MINE);
    }

    public static Notice cancelled(String title, SessionView session, String refund, boolean costsClaimable) {
        return new Notice("N20", "A session does not take place: " + title, """
                The session of “%s” on %s does not take place. You keep your place on the others.%s""".formatted(title,
                MOMENT.format(session.startsAt()), redress(refund, costsClaimable)), MINE);
    }

    public static Notice runCancelled(String title, String refund, boolean costsClaimable) {
        return new Notice("N20", "What you get back: " + title,
                "“%s” was called off by the people who run it.%s".formatted(title, redress(refund, costsClaimable)), MINE);
    }

    public static Notice reminder(String title, SessionView session) {
        return new Notice("N20", "Your next session: " + title, """
                A session of “%s” starts on %s. %s

                If you cannot come, send an apology under "My training". It helps those who prepare it."""
                .formatted(title, MOMENT.format(session.startsAt()), where(session)), MINE);
    }

    public static Notice settled(String title) {
        return new Notice("N20", "You have been paid back: " + title, """
                The people who run “%s” say that they have paid what they owed you. If it has not arrived in a week, ask \
                them.""".formatted(title), MINE);
    }

    private static String redress(String refund, boolean costsClaimable) {
        String back = refund.isEmpty() ? "" : "\n\nYou get " + refund + " back.";
        return costsClaimable ? back + LATE : back;
    }

    private static String where(SessionView session) {
        return session.online() ? "It is online; how to join is under \"My training\"."
                : "It is at " + session.place() + ", " + session.town() + ".";
    }

    /** As people write an amount. Empty for nothing. */
    public static String pounds(long pence) {
        return pence == 0 ? "" : "£%d.%02d".formatted(pence / 100, pence % 100);
    }
}
