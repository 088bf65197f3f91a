package org.alongside.integration.bank;

import static org.alongside.integration.fault.FaultCode.E230_CONTROL_TOTAL;
import static org.alongside.integration.fault.FaultCode.E231_ROW_COUNT;
import static org.alongside.integration.fault.FaultCode.E302_RANGE;
import static org.alongside.integration.fault.FaultCode.E303_CODELIST;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.integration.camt.CamtFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Received;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementChecks;
import org.alongside.integration.statement.StatementFile;
import org.alongside.integration.statement.StatementLine;
import org.alongside.integration.statement.StatementSchema;
import org.alongside.integration.statement.StatementTable;
import org.alongside.platform.money.Money;

/** A file of statements, however it is written, and whether it is right in itself. */
final class BankFile {

    /** Direct payments under the Care Act begin here: no movement of a pool can be earlier. */
    private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);
    private static final String POUNDS = "GBP";
    private static final int BEGINNING = 200;

    private final StatementFile file;
    private final boolean isTable;

    private BankFile(StatementFile file, boolean isTable) {
        this.file = file;
        this.isTable = isTable;
    }

    static BankFile read(Received received, LocalDate today) {
        Profile profile = received.profile() == null ? Profile.ours(StatementSchema.F7) : ProfileJson.read(received.profile());
        Source source = Source.of(received.content());
        return isXml(received.content()) ? new BankFile(new CamtFile(source).read(BankTypes.of(profile)), false)
                : new BankFile(StatementTable.read(source, profile, today), true);
    }

    /** Whatever it is called: XML begins with a bracket, and no heading of a table does. */
    private static boolean isXml(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8);
        return begin.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    /** Why nothing of it is used; a line that cannot be read holds all of it, because the balances would lie. */
    Optional<FileFault> held(Declared declared, LocalDate today) {
        return Stream.<Stream<FileFault>>of(file.faults().stream(),
                        file.refused().stream().map(fault -> FileFault.of(fault.code()).at(fault.line())),
                        declared == null ? Stream.of() : against(declared),
                        lines().stream().filter(line -> line.bookedOn().isAfter(today) || line.bookedOn().isBefore(FIRST))
                                .map(line -> FileFault.of(E302_RANGE).at(line.no())),
                        lines().stream().filter(line -> line.currency() != null && !POUNDS.equals(line.currency()))
                                .map(line -> FileFault.of(E303_CODELIST).at(line.no())),
                        statements().stream().flatMap(one -> StatementChecks.inItself(one).stream()))
                .flatMap(faults -> faults).findFirst();
    }

    private Stream<FileFault> against(Declared declared) {
        Money total = new Money(total());
        FileFault rows = isTable && declared.rows() != lines().size()
                ? FileFault.of(E231_ROW_COUNT, declared.rows(), (long) lines().size()) : null;
        FileFault pence = declared.controlPence() != null && declared.controlPence() != total.pence()
                ? FileFault.of(E230_CONTROL_TOTAL, new Money(declared.controlPence()), total) : null;
        return Stream.of(rows, pence).filter(Objects::nonNull);
    }

    StatementFile file() {
        return file;
    }

    /** Each account's in their order: by number where they have one, else by day. */
    List<Statement> statements() {
        return file.statements().stream().sorted(Comparator
                .comparing(Statement::sequence, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(BankFile::firstDay, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    private static LocalDate firstDay(Statement statement) {
        return statement.lines().stream().map(StatementLine::bookedOn).min(LocalDate::compareTo).orElse(null);
    }

    List<StatementLine> lines() {
        return file.statements().stream().flatMap(one -> one.lines().stream()).toList();
    }

    long total() {
        return lines().stream().mapToLong(line -> line.amount().pence()).sum();
    }
}
