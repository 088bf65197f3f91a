-- The private address at which somebody's calendar program fetches their sessions. The secret itself is sealed.

create table training.calendar_key (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    person_id   uuid        not null references platform.person (id),
    token       text        not null,
    fingerprint text        not null,
    made_at     timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    unique (tenant_id, fingerprint)
);
select platform.protect('training.calendar_key', 'select, insert, update, delete');
