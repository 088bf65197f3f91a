package org.alongside.integration.bank;

import static org.alongside.integration.fault.FaultCode.E220_SEQ_GAP;
import static org.alongside.integration.fault.FaultCode.E230_CONTROL_TOTAL;
import static org.alongside.integration.fault.FaultCode.E310_NO_MATCH;
import static org.alongside.integration.fault.FaultCode.E313_CLOSED_RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.integration.bank.control.AccountSoFar;
import org.alongside.integration.bank.control.TakenStatements;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.InboundFeed;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.Received;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementSchema;
import org.alongside.platform.time.London;

/** Statements of banks and cards, in: a file whole or not at all, an account's statements in their order. */
@ApplicationScoped
public class BankFeed implements InboundFeed {

    @Inject
    private Owners owners;

    @Inject
    private TakenStatements kept;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F7;
    }

    /** What comes as XML needs none. */
    @Override
    public Optional<FeedSchema> schema() {
        return Optional.of(StatementSchema.F7);
    }

    @Override
    public Intake take(Received received) {
        LocalDate today = London.today(clock);
        BankFile file = BankFile.read(received, today);
        Optional<FileFault> held = file.held(received.declared(), today);
        if (held.isPresent()) {
            return Intake.held(held.get(), file.file().refused());
        }
        Map<String, Owner> known = owners.of(file.statements().stream().map(Statement::account).collect(Collectors.toSet()));
        Intake early = received.part() ? null : early(file, soFar(known.keySet()), received);
        return early != null ? early : taken(file, known, soFar(known.keySet()), received);
    }

    private Map<String, AccountSoFar> soFar(Set<String> accounts) {
        return accounts.stream().collect(Collectors.toMap(Function.identity(), one -> new AccountSoFar(kept.of(one))));
    }

    /** An account that does not go on where it ended holds the file until the missing statement has come. */
    private Intake early(BankFile file, Map<String, AccountSoFar> accounts, Received received) {
        for (Statement statement : file.statements()) {
            AccountSoFar account = accounts.get(statement.account());
            if (account != null && !account.hasHad(statement)) {
                Optional<FileFault> fault = account.fault(statement);
                if (fault.isPresent()) {
                    boolean mayCome = fault.get().code() == E220_SEQ_GAP || fault.get().code() == E230_CONTROL_TOTAL;
                    return Intake.held(fault.get(), List.of(), mayCome ? waitsAt(statement.account()) : "");
                }
                account.take(statement, received.messageId(), clock.instant());
            }
        }
        return null;
    }

    private Intake taken(BankFile file, Map<String, Owner> known, Map<String, AccountSoFar> accounts, Received received) {
        LinesTaken lines = new LinesTaken();
        for (Statement statement : file.statements()) {
            Owner owner = known.get(statement.account());
            if (owner == null) {
                lines.wait(statement, E310_NO_MATCH, waitsAt(statement.account()));
            } else if (owner == Owner.CLOSED_POOL) {
                lines.wait(statement, E313_CLOSED_RECORD, "");
            } else {
                lines.took(statement, owners.tell(owner, statement));
                note(statement, accounts.get(statement.account()), received);
                lines.reached(waitsAt(statement.account()));
            }
        }
        return lines.intake(file);
    }

    /** A line that was put right by itself says nothing of the order. */
    private void note(Statement statement, AccountSoFar account, Received received) {
        boolean isPlaced = statement.sequence() != null || statement.opening() != null || statement.closing() != null;
        if (isPlaced && !account.hasHad(statement)) {
            kept.add(account.take(statement, received.messageId(), clock.instant()));
        }
    }

    private static String waitsAt(String account) {
        return "account " + account;
    }
}
