package org.alongside.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/** What somebody might break in the books one day. Each is planted in a test's own database, never in the product. */
enum LedgerFault {

    LEG_DROPPED(with("as leg (account, amount, line);", "as leg (account, amount, line) where leg.line < _number;")),

    /** The book is read without a lock, and written later. */
    LOCK_REMOVED(LedgerFault::unlocked),

    KEY_IGNORED(with("encode(substr(sha256(uuid_send(_book) ", "gen_random_uuid(); _was uuid := encode(substr(sha256(uuid_send(_book) ")),

    FLOOR_REMOVED(UnaryOperator.identity(), "alter table community.ledger_account drop constraint ledger_not_enough",
            "alter table community.ledger_account add constraint ledger_not_enough check (balance >= lowest - beyond)"),

    SUM_NOT_LOOKED_AT(with("if _sum <> 0 then", "if _sum <> _sum then")),

    NUMBERS_SKIPPED(function -> function.replace("b.last_seq + 1", "b.last_seq + 2")),

    CHAIN_NOT_FOLLOWED(with("sha256(b.last_hash ||", "sha256(''::bytea ||")),

    REVERSED_AS_OFTEN_AS_ONE_LIKES(UnaryOperator.identity(), "drop index community.ledger_reversed_before", """
            create unique index ledger_reversed_before on community.ledger_journal (tenant_id, reverses_id)
            where reverses_id is not null""");

    private static final String WRITES_BOOK = "update community.ledger_book b";
    private static final String HAS_WRITTEN = "into _seq, _hash, _unit, _closed_to;";
    private static final String DEFINITION = """
            select pg_get_functiondef(oid) from pg_proc where proname = 'post_journal' and pronamespace = 'community'::regnamespace""";

    private final UnaryOperator<String> change;
    private final String statement;
    private final String undo;

    LedgerFault(UnaryOperator<String> change) {
        this(change, "", "");
    }

    LedgerFault(UnaryOperator<String> change, String statement, String undo) {
        this.change = change;
        this.statement = statement;
        this.undo = undo;
    }

    /** What takes it out again, once the books it has spoilt are gone. */
    String plantIn(LedgerGround ground) throws SQLException {
        String sound = definition(ground);
        String broken = change.apply(sound);
        if (statement.isEmpty() && broken.equals(sound)) {
            throw new IllegalStateException("The function has changed: " + this + " finds nothing to break any more");
        }
        ground.change(statement.isEmpty() ? broken : statement);
        return statement.isEmpty() ? sound : undo;
    }

    private static String definition(LedgerGround ground) throws SQLException {
        try (Connection connection = ground.superuser(); Statement question = connection.createStatement();
             ResultSet answer = question.executeQuery(DEFINITION)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static UnaryOperator<String> with(String sound, String broken) {
        return function -> function.replace(sound, broken);
    }

    private static String unlocked(String function) {
        int begin = function.indexOf(WRITES_BOOK);
        int end = function.indexOf(HAS_WRITTEN, begin);
        if (begin < 0 || end < 0) {
            return function;
        }
        String hash = function.substring(function.indexOf("sha256(b.last_hash", begin), function.indexOf("where b.tenant_id", begin));
        return function.substring(0, begin)
                + "select b.last_seq + 1, " + hash + ", b.unit, b.closed_to " + HAS_WRITTEN.replace(";", "")
                + " from community.ledger_book b where b.tenant_id = _tenant and b.id = _book;"
                + function.substring(end + HAS_WRITTEN.length()).replace("return _journal;",
                        "update community.ledger_book set last_seq = _seq, last_hash = _hash where tenant_id = _tenant and id = _book;"
                                + " return _journal;");
    }
}
