package org.alongside.inside;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.alongside.integration.feed.Feed;

/**
 * Everything that one council sends in a run, drawn from a seed: budgets in several versions, pay runs, people nobody knows,
 * files that are broken, and files that come twice. The test outside and the consumer inside draw the same.
 */
public final class CouncilPost {

    public static final int PEOPLE = 40;
    private static final double REPEATED = 0.3;
    private static final double BROKEN = 0.01;
    private static final double OF_STRANGERS = 0.03;
    private static final double PAY_RUNS = 0.15;
    private static final double SAME_IN_OTHER_BYTES = 0.05;
    /** On how many days one budget is paid for at most; there are enough budgets for that. */
    private static final int DAYS = 200;
    private static final LocalDate BEGIN = LocalDate.of(2026, 4, 6);
    private static final String BUDGETS = "allocation_ref,la_code,la_person_id,allocation_version,status,service_type,"
            + "delivery_mechanism,start_date,unit_cost,cost_frequency_unit_type,planned_units_per_week,gross_weekly,"
            + "client_contribution_weekly,net_weekly,payment_period,account_type,updated_at\r\n";
    private static final String PAYMENTS = "la_code,pay_run_no,line_no,la_person_id,allocation_ref,payment_type,"
            + "period_start,period_end,gross_amount,contribution_amount,net_amount,payee_kind,pay_date,payment_method\r\n";

    private final String code;
    private final String prefix;
    private final Random random;
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private final List<String> rows = new ArrayList<>();
    private int payments;

    /** What is expected of one. */
    public enum Kind {
        /** A budget, in its first version or a later one. */
        BUDGET,
        /** What payments are for: it comes before everything else. */
        PAID_BUDGET,
        PAYMENT,
        /** A row that was sent before, in a file of other bytes. */
        SAME_ROW,
        /** Nobody is linked: the row waits. */
        STRANGER,
        /** The whole of it is held. */
        BROKEN,
        /** The bytes of an earlier one under another name. */
        REPEATED
    }

    /** One file; a pay run says what it comes to. */
    public record Letter(Kind kind, Feed feed, String name, byte[] content, Long pence) {
    }

    private CouncilPost(String code, String prefix, long seed) {
        this.code = code;
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    /** In the order in which the council means them, each once. */
    public static List<Letter> inOrder(String code, String prefix, long seed, int size) {
        return new CouncilPost(code, prefix, seed).drawn((int) Math.round(size * (1 - REPEATED)));
    }

    /** The same, three in ten of all of them repeated, and shuffled. */
    public static List<Letter> shuffled(String code, String prefix, long seed, int size) {
        CouncilPost post = new CouncilPost(code, prefix, seed);
        List<Letter> once = post.drawn((int) Math.round(size * (1 - REPEATED)));
        List<Letter> first = once.stream().filter(one -> one.kind() == Kind.PAID_BUDGET).toList();
        List<Letter> others = new ArrayList<>(once.subList(first.size(), once.size()));
        for (int i = 0; once.size() + i < size; i++) {
            Letter again = once.get(post.random.nextInt(once.size()));
            others.add(new Letter(Kind.REPEATED, again.feed(), "again-" + i + "-" + again.name(), again.content(),
                    again.pence()));
        }
        Collections.shuffle(others, post.random);
        List<Letter> all = new ArrayList<>(first);
        all.addAll(others);
        return all;
    }

    public static Map<Kind, Long> count(List<Letter> letters) {
        return letters.stream().collect(Collectors.groupingBy(Letter::kind, Collectors.counting()));
    }

    private List<Letter> drawn(int size) {
        int paid = (int) (size * PAY_RUNS / DAYS) + 1;
        for (int i = 0; i < paid; i++) {
            budget(Kind.PAID_BUDGET, prefix + "P" + i, "L" + i % PEOPLE, 1);
        }
        while (letters.size() < size) {
            double chance = random.nextDouble();
            if (chance < BROKEN / (1 - REPEATED)) {
                broken();
            } else if (chance < BROKEN + OF_STRANGERS) {
                budget(Kind.STRANGER, prefix + "S" + letters.size(), "nobody" + letters.size(), 1);
            } else if (chance < OF_STRANGERS + PAY_RUNS) {
                payment(paid);
            } else if (chance > 1 - SAME_IN_OTHER_BYTES && !rows.isEmpty()) {
                add(Kind.SAME_ROW, Feed.F3, BUDGETS + spaced(rows.get(random.nextInt(rows.size())), letters.size()), null);
            } else {
                int of = random.nextInt(Math.max(1, size / 3));
                budget(Kind.BUDGET, prefix + "B" + of, "L" + of % PEOPLE, versions.merge(of, 1, Integer::sum));
            }
        }
        return letters;
    }

    private void budget(Kind kind, String reference, String person, int version) {
        int pence = 100 + random.nextInt(5000);
        String weekly = pounds(10 * pence);
        String row = String.join(",", reference, code, person, String.valueOf(version), "ACTIVE",
                "Long term support: Community", "Direct payment", BEGIN.toString(), pounds(pence), "hourly", "10", weekly, "0.00",
                weekly, "FOUR_WEEKLY", "PREPAID_CARD", "2026-04-01T08:15:00.000Z") + "\r\n";
        if (kind == Kind.BUDGET) {
            rows.add(row);
        }
        add(kind, Feed.F3, BUDGETS + row, null);
    }

    /** Each of another day, because a council pays a thing once. */
    private void payment(int paid) {
        int number = payments++;
        int of = number % paid;
        String day = BEGIN.plusDays(number / paid).toString();
        int pence = 100 + random.nextInt(9000);
        add(Kind.PAYMENT, Feed.F4, PAYMENTS + String.join(",", code, prefix + "R" + number, "1", "L" + of % PEOPLE,
                prefix + "P" + of, "ONE_OFF", day, day, pounds(pence), "0.00", pounds(pence), "CARD", "2026-04-02", "CARD_LOAD")
                + "\r\n", (long) pence);
    }

    /** Says the same: a space more behind this cell and that, by the bits of a number that no other has. */
    private static String spaced(String row, int number) {
        String[] cells = row.strip().split(",");
        for (int i = 0; i < cells.length; i++) {
            cells[i] += (number >> i & 1) == 1 ? " " : "";
        }
        return String.join(",", cells) + " \r\n";
    }

    private void broken() {
        String number = String.valueOf(letters.size());
        String text = switch (random.nextInt(3)) {
            case 0 -> BUDGETS.replace("net_weekly,", "") + number + "\r\n";
            case 1 -> BUDGETS + '"' + number;
            default -> "\u0000" + number;
        };
        add(Kind.BROKEN, Feed.F3, text, null);
    }

    private void add(Kind kind, Feed feed, String content, Long pence) {
        letters.add(new Letter(kind, feed, prefix + letters.size() + ".csv", content.getBytes(StandardCharsets.UTF_8), pence));
    }

    private static String pounds(int pence) {
        return "%d.%02d".formatted(pence / 100, pence % 100);
    }
}
