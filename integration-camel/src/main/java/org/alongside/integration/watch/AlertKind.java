package org.alongside.integration.watch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What can be wrong for as long as nobody does something about it. */
public enum AlertKind {

    FILE_MISSING("A file that was due on {0} has not come.", "The file has come, or is not expected any more."),
    AGREEMENT_ENDS("The agreement ends {0}. After its last day nothing about people is sent.",
            "The agreement has been renewed."),
    ENDPOINT_CLOSED("The connection has closed itself. Nothing goes out or comes in until somebody has looked at it.",
            "The connection is open again, or is not used any more."),
    ENDPOINT_GONE("The partner's system says that this address is gone for good, so the connection is paused. What waits to "
            + "go is kept. Ask the partner where to send it.", "What was paused is open again, or is not used any more."),
    CREDENTIAL_ENDS("The key or secret called {1} ends {0}. Put a new one in its place before.",
            "A new one has come, or nobody says that it ends."),
    FILES_HELD("Something that came is held, and waits for somebody.", "Nothing is held any more."),
    MESSAGES_FAILED("Something could not be delivered, or the partner refused it.", "Nothing is left that failed."),
    NOTHING_CHOSEN("Nothing is chosen to be sent, so nothing is sent.", "It is chosen again what is sent."),
    RETURN_UNBALANCED("What a shared budget did in a month does not balance, so the council is not told of it.",
            "It balances, and the council is told."),
    ERASING_LATE("What messages said should have been erased by now, and is still here.", "Erasing has caught up.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String begun;
    private final String over;

    AlertKind(String begun, String over) {
        this.begun = begun;
        this.over = over;
    }

    /** It cannot wait for the morning. */
    public boolean isUrgent() {
        return this == ENDPOINT_CLOSED;
    }

    /** It is said again while it lasts; the end of something that was agreed is told in steps instead. */
    public boolean isSaidAgain() {
        return this != AGREEMENT_ENDS && this != CREDENTIAL_ENDS;
    }

    /** @param key the day a file was due, or the name of what ends; @param stage how near that end is, in days; else empty */
    public String begun(String key, String stage) {
        return begun.replace("{0}", this == FILE_MISSING ? DAY.format(LocalDate.parse(key)) : near(stage)).replace("{1}", key);
    }

    private static String near(String stage) {
        return switch (stage) {
            case "0" -> "today or has ended";
            case "1" -> "tomorrow";
            default -> "within " + stage + " days";
        };
    }

    public String over() {
        return over;
    }
}
