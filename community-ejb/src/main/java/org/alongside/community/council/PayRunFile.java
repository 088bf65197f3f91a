package org.alongside.community.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.platform.file.Sha256;
import org.alongside.platform.time.BankDays;

/**
 * What comes with the lines of a pay run.
 *
 * @param laCode       the area's code, as the council is known to write it
 * @param runNo        the council's own number, unique for it
 * @param rows         how many lines there are to be, by the manifest or the trailer
 * @param controlTotal what their net amounts come to, in whole pence, by the same
 */
public record PayRunFile(UUID messageId, String laCode, String runNo, long rows, long controlTotal) {

    /** What is wrong with the file, whoever it is about. */
    public List<PayOutcome> refusals(List<PayLine> lines, BankDays banks) {
        List<PayOutcome> broken = new ArrayList<>();
        if (lines.size() != rows) {
            broken.add(PayOutcome.whole(PayRule.ROW_COUNT, lines.size()));
        }
        long total = lines.stream().mapToLong(PayLine::net).sum();
        if (total != controlTotal) {
            broken.add(PayOutcome.whole(PayRule.CONTROL_TOTAL, total));
        }
        Set<Integer> numbers = new HashSet<>();
        lines.stream().filter(line -> !numbers.add(line.number()))
                .forEach(line -> broken.add(line.outcome(PayRule.LINE_TWICE, line.number())));
        IntStream.rangeClosed(1, lines.size()).filter(number -> !numbers.contains(number)).limit(1)
                .forEach(number -> broken.add(PayOutcome.whole(PayRule.LINE_MISSING, number)));
        lines.stream().filter(line -> !line.laCode().equals(laCode))
                .forEach(line -> broken.add(line.outcome(PayRule.ANOTHER_AREA, line.laCode())));
        lines.forEach(line -> broken.addAll(line.refusals(banks)));
        return broken;
    }

    /** The same for the same lines, so that a run sent again is known as such. */
    public String fingerprint(List<PayLine> lines) {
        StringBuilder all = new StringBuilder(runNo);
        lines.forEach(line -> all.append('\n').append(line));
        return Sha256.of(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
