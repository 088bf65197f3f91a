package org.alongside.portal.feeds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.watch.ExpectationView;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.integration.watch.boundary.ExpectFile;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** What is expected, as somebody types it. */
public class ExpectationForm {

    private String rhythm = "";
    private TypedDate firstDay = new TypedDate();
    private String daysBefore = "2";
    private String byTime = "18:00";
    private String grace = "60";
    private String hearers = Hearers.KEEPERS.name();

    void show(ExpectationView now) {
        rhythm = now.rhythm().name();
        firstDay = TypedDate.of(now.firstDay());
        daysBefore = String.valueOf(now.daysBefore());
        byTime = now.byTime().toString();
        grace = String.valueOf(now.graceMinutes());
        hearers = now.hearers().name();
    }

    /** Empty, with problems, when something cannot be read. */
    Optional<ExpectFile> typed(UUID key, UUID endpoint, Problems problems) {
        Optional<Rhythm> often = Choices.chosen(Rhythm.class, List.of(rhythm)).stream().findFirst();
        if (often.isEmpty()) {
            problems.add("rhythm", "Choose how often a file is to come.");
        }
        Optional<LocalDate> first = firstDay.needed("firstDay", problems);
        int before = number(daysBefore, "daysBefore", "Write how many working days before, as a number. 0 is that day itself.",
                problems);
        boolean isTime = byTime.strip().matches("([01]\\d|2[0-3]):[0-5]\\d");
        if (!isTime) {
            problems.add("byTime", "Write the time like 18:00.");
        }
        int wait = number(grace, "grace", "Write how many minutes to wait, as a number.", problems);
        Optional<Hearers> who = Choices.chosen(Hearers.class, List.of(hearers)).stream().findFirst();
        if (who.isEmpty()) {
            problems.add("hearers", "Choose who is told when a file does not come.");
        }
        return problems.isAny() ? Optional.empty() : Optional.of(new ExpectFile(key, endpoint, often.orElseThrow(),
                first.orElseThrow(), before, LocalTime.parse(byTime.strip()), wait, who.orElseThrow()));
    }

    private static int number(String typed, String field, String sentence, Problems problems) {
        if (typed.strip().matches("\\d{1,4}")) {
            return Integer.parseInt(typed.strip());
        }
        problems.add(field, sentence);
        return 0;
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public TypedDate getFirstDay() {
        return firstDay;
    }

    public String getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(String daysBefore) {
        this.daysBefore = daysBefore;
    }

    public String getByTime() {
        return byTime;
    }

    public void setByTime(String byTime) {
        this.byTime = byTime;
    }

    public String getGrace() {
        return grace;
    }

    public void setGrace(String grace) {
        this.grace = grace;
    }

    public String getHearers() {
        return hearers;
    }

    public void setHearers(String hearers) {
        this.hearers = hearers;
    }
}
