package org.alongside.training.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.run.RunRule;
import org.alongside.training.run.RunTerms;

/** The national default and range of each number a run keeps to ({@code training/terms.csv}). */
@ApplicationScoped
public class TermRanges {

    private record Range(String label, int usual, int min, int max) {
    }

    private static final int KEY = 0;
    private static final int LABEL = 1;
    private static final int USUAL = 2;
    private static final int MIN = 3;
    private static final int MAX = 4;

    private final Map<String, Range> ranges = read();

    public RunTerms usual() {
        return new RunTerms(usual("reservedShare"), usual("reservedReleaseDays"), usual("holdHours"),
                usual("coDeliveryFloor"), usual("attendanceFloor"));
    }

    /** Refused when an area's number lies outside what is allowed in all of England. */
    public RunTerms checked(RunTerms terms) {
        List<Breach> breaches = new ArrayList<>();
        check(breaches, "reservedShare", terms.reservedShare());
        check(breaches, "reservedReleaseDays", terms.reservedReleaseDays());
        check(breaches, "holdHours", terms.holdHours());
        check(breaches, "coDeliveryFloor", terms.coDeliveryFloor());
        check(breaches, "attendanceFloor", terms.attendanceFloor());
        RuleBroken.throwIfAny(breaches);
        return terms;
    }

    private void check(List<Breach> breaches, String key, int value) {
        Range range = ranges.get(key);
        if (value < range.min() || value > range.max()) {
            breaches.add(Breach.at(key, RunRule.TERM_OUT_OF_RANGE, range.label(), range.min(), range.max()));
        }
    }

    int usual(String key) {
        return ranges.get(key).usual();
    }

    void requireWithin(String key, int value) {
        List<Breach> breaches = new ArrayList<>();
        check(breaches, key, value);
        RuleBroken.throwIfAny(breaches);
    }

    private static Map<String, Range> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                TermRanges.class.getResourceAsStream("/training/terms.csv"), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(line -> line.split(",")).collect(Collectors.toMap(cells -> cells[KEY],
                    cells -> new Range(cells[LABEL], Integer.parseInt(cells[USUAL]), Integer.parseInt(cells[MIN]),
                            Integer.parseInt(cells[MAX]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
