package org.alongside.portal.training.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.time.London;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.training.enrolment.Arrangement;
import org.alongside.training.enrolment.NeedsTold;

/** The words for where a learner stands, as people say them. */
@Named("placeWords")
@ApplicationScoped
public class PlaceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final ResourceBundle words = ResourceBundle.getBundle(getClass().getPackageName() + ".words", Locale.UK);

    /** {@code of('status', place.status())}; empty for nothing. */
    public String of(String group, Enum<?> named) {
        return named == null ? "" : words.getString(group + "." + named.name());
    }

    /** Saturday 9 January 2027, 10:00 to 16:00. */
    public String fromTo(Instant start, Instant end) {
        return "%s, %s to %s".formatted(DAY.format(start.atZone(London.ZONE)), TIME.format(start.atZone(London.ZONE)),
                TIME.format(end.atZone(London.ZONE)));
    }

    /** Thursday 3 December 2026 at 12:00. */
    public String until(Instant end) {
        return end == null ? ""
                : "%s at %s".formatted(DAY.format(end.atZone(London.ZONE)), TIME.format(end.atZone(London.ZONE)));
    }

    /** What somebody ticked, in the order of the list. */
    public List<String> labels(NeedsTold told) {
        return told.list().stream().sorted().map(Arrangement::label).toList();
    }

    /** What can be arranged, to tick. */
    public List<Choice> getArrangements() {
        return Choices.of(Arrangement::label, Arrangement.values());
    }
}
