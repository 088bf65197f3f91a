package org.alongside.portal.form;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as a person types it in three boxes. */
public class TypedDate implements Serializable {

    private static final long serialVersionUID = 1L;

    private String day = "";
    private String month = "";
    private String year = "";

    public static TypedDate of(LocalDate date) {
        TypedDate typed = new TypedDate();
        if (date != null) {
            typed.day = String.valueOf(date.getDayOfMonth());
            typed.month = String.valueOf(date.getMonthValue());
            typed.year = String.valueOf(date.getYear());
        }
        return typed;
    }

    public boolean isEmpty() {
        return (day + month + year).isBlank();
    }

    /** The date; a problem is added when there is none, or no such day. */
    public Optional<LocalDate> needed(String field, Problems problems) {
        if (isEmpty()) {
            problems.addGeneral(field, "Write the day as day, month, year, like 27 3 2026.");
        }
        return value(field, problems);
    }

    /** The date, or nothing when there is no such day; a problem is added for what was typed but is not a date. */
    public Optional<LocalDate> value(String field, Problems problems) {
        if (isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(year, 4), number(month, 2), number(day, 2)));
        } catch (DateTimeException noSuchDay) {
            problems.addGeneral(field, "This is not a date in the calendar. Write it as day, month, year, like 27 3 2026.");
            return Optional.empty();
        }
    }

    private static int number(String typed, int digits) {
        String stripped = typed.strip();
        if (!stripped.matches("\\d{1," + digits + "}")) {
            throw new DateTimeException(stripped);
        }
        return Integer.parseInt(stripped);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
