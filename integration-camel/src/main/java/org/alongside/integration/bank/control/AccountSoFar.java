package org.alongside.integration.bank.control;

import static org.alongside.integration.fault.FaultCode.E221_SEQ_REPEAT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.bank.entity.TakenStatement;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementChecks;
import org.alongside.platform.money.Money;

/** One account while a file is read: what was used of it before, and what of this file follows (AC-I24). */
public final class AccountSoFar {

    private final Deque<TakenStatement> taken;

    /** @param before the last one first */
    public AccountSoFar(List<TakenStatement> before) {
        taken = new ArrayDeque<>(before);
    }

    /** It was used already: nothing of it is new. */
    public boolean hasHad(Statement statement) {
        return taken.stream().anyMatch(one -> one.says(statement));
    }

    /** What keeps it from being the next; both figures are said. */
    public Optional<FileFault> fault(Statement statement) {
        if (taken.stream().anyMatch(one -> one.isNamedLike(statement))) {
            return Optional.of(FileFault.of(E221_SEQ_REPEAT,
                    statement.sequence() == null ? statement.id() : statement.sequence().toString()));
        }
        TakenStatement last = taken.peek();
        return last == null ? Optional.empty()
                : StatementChecks.after(last.closing(), last.sequence(), statement).stream().findFirst();
    }

    /** What stood on it at the end of that day; nothing where a statement goes on over it, or none has come so far. */
    public Optional<Money> balance(LocalDate day) {
        TakenStatement next = null;
        for (TakenStatement one : taken) {
            if (one.endsBy(day)) {
                return next == null || next.beginsAfter(day) ? Optional.ofNullable(one.closing()) : Optional.empty();
            }
            next = one;
        }
        return Optional.empty();
    }

    /** Whoever has let it through, the next one is held against it. */
    public TakenStatement take(Statement statement, UUID message, Instant now) {
        TakenStatement next = new TakenStatement(statement, taken.peek(), message, now);
        taken.push(next);
        return next;
    }
}
