package org.alongside.portal.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.training.run.RunMode;

/** A run of {@code runs.txt}, which takes place in every area. */
record PlayedRun(String name, String course, RunMode mode, String places, String atLeast, String pounds, DayOfWeek weekday,
                 List<Integer> weeks, LocalTime from, LocalTime until, int plannedAgo, int bookingCloses) {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** Where each column stands. */
    private enum Column {
        NAME, COURSE, MODE, PLACES, AT_LEAST, POUNDS, WEEKDAY, WEEKS, FROM, UNTIL, PLANNED_AGO, BOOKING_CLOSES;

        String of(String[] cells) {
            return cells[ordinal()].strip();
        }
    }

    static PlayedRun of(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                PlayedRun.class.getResourceAsStream("runs.txt"), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).map(line -> BAR.split(line, -1)).map(PlayedRun::of)
                    .filter(run -> run.name().equals(name)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlayedRun of(String[] cells) {
        return new PlayedRun(Column.NAME.of(cells), Column.COURSE.of(cells), RunMode.valueOf(Column.MODE.of(cells)),
                Column.PLACES.of(cells), Column.AT_LEAST.of(cells), Column.POUNDS.of(cells),
                DayOfWeek.valueOf(Column.WEEKDAY.of(cells)),
                Arrays.stream(Column.WEEKS.of(cells).split(" ")).map(Integer::valueOf).toList(),
                LocalTime.parse(Column.FROM.of(cells)), LocalTime.parse(Column.UNTIL.of(cells)),
                Integer.parseInt(Column.PLANNED_AGO.of(cells)), Integer.parseInt(Column.BOOKING_CLOSES.of(cells)));
    }

    /** The days it meets, seen from {@code today}. */
    List<LocalDate> days(LocalDate today) {
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        return weeks.stream().map(week -> monday.plusWeeks(week).with(weekday)).toList();
    }

    LocalDate bookingClosesOn(LocalDate today) {
        return days(today).get(0).minusDays(bookingCloses);
    }
}
