-- What every module's schema stands on: an area (tenant) sees its own rows and no others, whatever the query says.
-- The setting app.tenant lives as long as the transaction; without it the policy compares with null: no rows.

revoke all on schema platform from public;
grant usage on schema platform to alongside_app;

-- Puts a table behind the wall between areas and gives the application its rights on it.
-- For what is written once and never changed (audit, decisions, ledgers): protect('…', 'select, insert').
create function platform.protect(protected regclass, rights text default 'select, insert, update, delete')
    returns void
    language plpgsql
as
$$
declare
    its_schema name := (select n.nspname
                        from pg_class c
                                 join pg_namespace n on n.oid = c.relnamespace
                        where c.oid = protected);
begin
    if not exists (select 1
                   from pg_attribute
                   where attrelid = protected and attname = 'tenant_id' and attnotnull) then
        raise exception '% needs a column tenant_id that is not null', protected;
    end if;
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy tenant_only on %s '
                       'using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) '
                       'with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', protected);
    execute format('revoke all on table %s from alongside_app', protected);
    execute format('grant %s on table %s to alongside_app', rights, protected);
    execute format('grant usage on schema %I to alongside_app', its_schema);
end
$$;

comment on function platform.protect(regclass, text) is 'Row-level security by area, forced, and the application''s rights.';

-- A national table that all areas share. The application reads it; more rights are named on purpose.
create function platform.share(shared regclass, rights text default 'select')
    returns void
    language plpgsql
as
$$
declare
    its_schema name := (select n.nspname
                        from pg_class c
                                 join pg_namespace n on n.oid = c.relnamespace
                        where c.oid = shared);
begin
    execute format('revoke all on table %s from alongside_app', shared);
    execute format('grant %s on table %s to alongside_app', rights, shared);
    execute format('grant usage on schema %I to alongside_app', its_schema);
end
$$;

comment on function platform.share(regclass, text) is 'A table without an area, and the application''s rights.';

revoke all on function platform.protect(regclass, text) from public;
revoke all on function platform.share(regclass, text) from public;
