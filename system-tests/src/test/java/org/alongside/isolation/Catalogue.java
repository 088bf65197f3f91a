package org.alongside.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions to PostgreSQL's own catalogue. Each names what is wrong; an answer without rows is good news. */
enum Catalogue {

    /** Row-level security off, not forced, or without the one policy that every table of an area has. */
    TABLES_WITHOUT_THE_WALL("""
            select t.name from tenant_tables t join pg_class c on c.oid = t.id
            where not c.relrowsecurity or not c.relforcerowsecurity
               or (select count(*) from pg_policy p where p.polrelid = t.id) <> 1
               or not exists (select 1 from pg_policy p
                              where p.polrelid = t.id and p.polpermissive and p.polcmd = '*'
                                and pg_get_expr(p.polqual, t.id) = wall.expression
                                and pg_get_expr(p.polwithcheck, t.id) = wall.expression)"""),

    /** Without it, a row that belongs to nobody could be written. */
    TENANTS_THAT_MAY_BE_NULL("""
            select t.name from tenant_tables t
            join pg_attribute a on a.attrelid = t.id and a.attname = 'tenant_id'
            where not a.attnotnull or a.atttypid <> 'uuid'::regtype"""),

    /** A key over all areas tells whether something exists in another one. */
    KEYS_ACROSS_AREAS("""
            select t.name || ' ' || i.indexrelid::regclass from tenant_tables t
            join pg_index i on i.indrelid = t.id and (i.indisunique or i.indisexclusion)
            where (select attname from pg_attribute a where a.attrelid = t.id and a.attnum = i.indkey[0]) is distinct from 'tenant_id'"""),

    /** A reference between two tables of areas carries the area, so it cannot point into another one. */
    REFERENCES_ACROSS_AREAS("""
            select t.name || ' ' || f.conname from tenant_tables t
            join pg_constraint f on f.conrelid = t.id and f.contype = 'f'
            join tenant_tables target on target.id = f.confrelid
            where (select attname from pg_attribute a where a.attrelid = t.id and a.attnum = f.conkey[1]) is distinct from 'tenant_id'
               or (select attname from pg_attribute a where a.attrelid = target.id and a.attnum = f.confkey[1]) is distinct from 'tenant_id'"""),

    /** An owner may lift row-level security again. */
    THINGS_THE_APPLICATION_OWNS("""
            select c.oid::regclass::text from pg_class c where c.relowner = 'alongside_app'::regrole
            union all select n.nspname from pg_namespace n where n.nspowner = 'alongside_app'::regrole
            union all select p.oid::regprocedure::text from pg_proc p where p.proowner = 'alongside_app'::regrole"""),

    POWERS_OF_THE_APPLICATION("""
            select 'alongside_app is too strong' from pg_roles where rolname = 'alongside_app'
               and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            union all select 'alongside_app is a member of ' || roleid::regrole from pg_auth_members
               where member = 'alongside_app'::regrole"""),

    /** Whoever may change the rows of these can rewrite history. */
    HISTORY_THAT_MAY_BE_CHANGED("""
            select t.name || ' ' || right_to from tenant_tables t, unnest(array['update', 'delete', 'truncate']) right_to
            where has_table_privilege('alongside_app', t.id, right_to)
              and t.name ~ '(\\.audit_process|^accreditation\\.decision|\\.ledger[a-z_]*)$'""");

    /** What both walls compare; every policy says exactly this. */
    private static final String TENANT_TABLES = """
            with wall(expression) as (values (
                '(tenant_id = (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::uuid)')),
            tenant_tables(id, name) as (
                select c.oid, n.nspname || '.' || c.relname from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                  and exists (select 1 from pg_attribute a
                              where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped))
            """;

    private final String question;

    Catalogue(String question) {
        this.question = question.replace("from tenant_tables t", "from wall, tenant_tables t");
    }

    List<String> ask(Connection connection) throws SQLException {
        return rows(connection, TENANT_TABLES + question);
    }

    static List<String> tenantTables(Connection connection) throws SQLException {
        return rows(connection, TENANT_TABLES + "select name from tenant_tables order by name");
    }

    /** Tables of ours that belong to no area. */
    static List<String> sharedTables(Connection connection) throws SQLException {
        return rows(connection, TENANT_TABLES + """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                  and c.oid not in (select id from tenant_tables) order by 1""");
    }

    static List<String> rows(Connection connection, String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }
}
