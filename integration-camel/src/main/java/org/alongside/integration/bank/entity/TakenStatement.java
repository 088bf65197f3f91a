package org.alongside.integration.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementLine;
import org.alongside.platform.money.Money;
import org.alongside.platform.tenancy.TenantOwned;

/** A statement that was used, and where it left its account. What it said stands in the book of the pool. */
@Entity
@Table(schema = "integration", name = "taken_statement")
public class TakenStatement extends TenantOwned {

    @Column(name = "account_ref")
    private String accountRef;

    private int number;

    @Column(name = "statement_id")
    private String statementId;

    private Long sequence;

    private Long closing;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String fingerprint;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected TakenStatement() {
    }

    /** @param before the account's last one; null when this is the first */
    public TakenStatement(Statement statement, TakenStatement before, UUID messageId, Instant now) {
        super(UUID.randomUUID());
        accountRef = statement.account();
        number = before == null ? 1 : before.number + 1;
        statementId = statement.id();
        sequence = statement.sequence();
        closing = reached(statement, before);
        firstDay = statement.lines().stream().map(StatementLine::bookedOn).min(LocalDate::compareTo).orElse(null);
        lastDay = statement.lines().stream().map(StatementLine::bookedOn).max(LocalDate::compareTo)
                .orElse(before == null ? null : before.lastDay);
        fingerprint = Fingerprint.of(statement);
        this.messageId = messageId;
        takenAt = now;
    }

    /** Where the provider does not say it, it is worked out from where the account was. */
    private static Long reached(Statement statement, TakenStatement before) {
        if (statement.closing() != null) {
            return statement.closing().pence();
        }
        Long from = statement.opening() != null ? Long.valueOf(statement.opening().pence())
                : before == null ? null : before.closing;
        return from == null ? null : from + statement.sum().pence();
    }

    public String accountRef() {
        return accountRef;
    }

    public int number() {
        return number;
    }

    /** Null where statements of this account have no numbers. */
    public Long sequence() {
        return sequence;
    }

    /** Null while nobody has ever said what stands on it. */
    public Money closing() {
        return closing == null ? null : new Money(closing);
    }

    /** The provider gave this one's name or number to a statement that says something else. */
    public boolean isNamedLike(Statement other) {
        return sequence != null && sequence.equals(other.sequence())
                || statementId != null && statementId.equals(other.id());
    }

    /** Nothing that it tells happened later. */
    public boolean endsBy(LocalDate day) {
        return lastDay != null && !lastDay.isAfter(day);
    }

    /** Everything that it tells happened later; false where that is not known. */
    public boolean beginsAfter(LocalDate day) {
        return firstDay != null && firstDay.isAfter(day);
    }

    public boolean says(Statement other) {
        return fingerprint.equals(Fingerprint.of(other));
    }
}
