package org.alongside.integration.statement;

import static org.alongside.integration.fault.FaultCode.E220_SEQ_GAP;
import static org.alongside.integration.fault.FaultCode.E222_OUT_OF_ORDER;
import static org.alongside.integration.fault.FaultCode.E230_CONTROL_TOTAL;
import static org.alongside.integration.fault.FaultCode.E321_CONFLICT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.integration.fault.FileFault;
import org.alongside.platform.money.Money;

/** Whether a statement adds up in itself, and goes on where the last one ended (F7, AC-I24). */
public final class StatementChecks {

    private StatementChecks() {
    }

    /** What does not add up in the statement itself; both figures are said. */
    public static List<FileFault> inItself(Statement statement) {
        return Stream.of(total(statement), running(statement), twice(statement)).flatMap(Optional::stream).toList();
    }

    /**
     * What does not fit what is known of the account.
     *
     * @param lastClosing  null when this is the first statement
     * @param lastSequence null when statements of this account have no numbers
     */
    public static List<FileFault> after(Money lastClosing, Long lastSequence, Statement statement) {
        List<FileFault> faults = new ArrayList<>();
        if (lastSequence != null && statement.sequence() != null && statement.sequence() != lastSequence + 1) {
            faults.add(statement.sequence() <= lastSequence
                    ? FileFault.of(E222_OUT_OF_ORDER, lastSequence.toString(), statement.sequence().toString())
                    : FileFault.of(E220_SEQ_GAP, String.valueOf(lastSequence + 1), statement.sequence().toString()));
        }
        if (lastClosing != null && statement.opening() != null && !lastClosing.equals(statement.opening())) {
            faults.add(FileFault.of(E230_CONTROL_TOTAL, lastClosing.toString(), statement.opening().toString()));
        }
        return faults;
    }

    /** What the provider calls a line must not be the name of another one: it would be taken for a repeat, and lost. */
    private static Optional<FileFault> twice(Statement statement) {
        Set<String> ids = new HashSet<>();
        return statement.lines().stream().filter(line -> line.providerId() != null && !ids.add(line.providerId())).findFirst()
                .map(line -> FileFault.of(E321_CONFLICT).at(line.no()));
    }

    private static Optional<FileFault> total(Statement statement) {
        if (statement.opening() == null || statement.closing() == null) {
            return Optional.empty();
        }
        Money reached = new Money(statement.opening().pence() + statement.sum().pence());
        return reached.equals(statement.closing()) ? Optional.empty()
                : Optional.of(FileFault.of(E230_CONTROL_TOTAL, statement.closing().toString(), reached.toString()));
    }

    /** Where every line tells the balance after it, oldest first or newest first. */
    private static Optional<FileFault> running(Statement statement) {
        List<StatementLine> lines = statement.lines();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.runningBalance() == null)) {
            return Optional.empty();
        }
        List<StatementLine> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        List<FileFault> oldestFirst = broken(lines);
        List<FileFault> newestFirst = broken(turned);
        // Read in the wrong order nearly every line is broken.
        return (newestFirst.size() < oldestFirst.size() ? newestFirst : oldestFirst).stream().findFirst();
    }

    private static List<FileFault> broken(List<StatementLine> lines) {
        List<FileFault> faults = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Money reached = new Money(lines.get(i - 1).runningBalance().pence() + lines.get(i).amount().pence());
            if (!reached.equals(lines.get(i).runningBalance())) {
                faults.add(FileFault.of(E230_CONTROL_TOTAL, lines.get(i).runningBalance().toString(), reached.toString())
                        .at(lines.get(i).no()));
            }
        }
        return faults;
    }
}
