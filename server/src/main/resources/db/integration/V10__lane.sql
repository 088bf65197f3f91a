-- Which endpoint is to be looked at when, and which running portal has it in hand. Engines take work of all areas at once,
-- so this table stands before the wall between areas: it says when and where, and nothing of what is carried (R-INT-14).
create table integration.lane (
    endpoint_id uuid        not null primary key,
    area        uuid        not null,
    due_at      timestamptz not null,
    woken       boolean     not null default false,
    held_by     uuid,
    held_until  timestamptz,
    check ((held_by is null) = (held_until is null))
);
create index lanes_by_due on integration.lane (due_at);
create index lanes_by_holder on integration.lane (held_by) where held_by is not null;
select platform.share('integration.lane', 'select, insert, update, delete');
