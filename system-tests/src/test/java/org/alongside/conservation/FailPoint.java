package org.alongside.conservation;

/**
 * Where PostgreSQL stops whoever takes a file in: before each kind of row that this writes, and at the commit itself. The
 * product knows nothing of it. What stops there is as if the portal had been killed: nothing of the transaction is left.
 */
enum FailPoint {

    MESSAGE("integration.message", "new.direction = 'IN'"),
    NET("integration.inbox", "true"),
    PAYLOAD("integration.payload", "true"),
    BUDGET("community.council_budget", "true"),
    PAYMENT("community.pay_run_line", "true"),
    HELD_ROW("integration.held_row", "true"),
    ANSWER("integration.message", "new.direction = 'OUT'"),
    /** Everything is written, and nothing is committed yet. */
    COMMIT("integration.message", "new.direction = 'IN'");

    /** Each passage is counted by a sequence, which goes on counting when its transaction is undone. */
    static final String PLAY = """
            drop schema if exists conserve cascade;
            create schema conserve;
            create table conserve.stop (point text, passage bigint, cut boolean, primary key (point, passage));
            create function conserve.pass() returns trigger language plpgsql security definer set search_path = conserve as $$
            declare
                _passage bigint := nextval('conserve.' || tg_argv[0]);
                _cut boolean;
            begin
                select s.cut into _cut from conserve.stop s where s.point = tg_argv[0] and s.passage = _passage;
                if _cut then
                    perform pg_terminate_backend(pg_backend_pid());
                    perform pg_sleep(1);
                elsif not _cut then
                    raise exception 'stopped at %', tg_argv[0];
                end if;
                return new;
            end $$;""";

    private final String table;
    private final String condition;

    FailPoint(String table, String condition) {
        this.table = table;
        this.condition = condition;
    }

    /** @param areas their ids, quoted and divided by commas */
    String planted(String areas) {
        boolean last = this == COMMIT;
        return """
                create sequence conserve.%1$s minvalue 0 start 0;
                create %2$s trigger conserve_%1$s %3$s insert on %4$s %5$s for each row
                when (new.tenant_id in (%6$s) and %7$s) execute function conserve.pass('%1$s');"""
                .formatted(sequence(), last ? "constraint" : "", last ? "after" : "before", table,
                        last ? "deferrable initially deferred" : "", areas, condition);
    }

    String sequence() {
        return name().toLowerCase();
    }

    /** How often it is passed at least. */
    long leastPassages(Expected expected) {
        return switch (this) {
            case BUDGET -> expected.budgets();
            case PAYMENT -> expected.payments();
            case HELD_ROW -> expected.strangers();
            default -> expected.all() / 2;
        };
    }
}
