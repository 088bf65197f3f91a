-- What somebody learned outside courses, in their own words (R-TRN-45). Nobody else reads it; they may delete it.
create table training.own_learning (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    person_id  uuid        not null references platform.person (id),
    kind       text        not null check (kind in ('PEER_GROUP', 'SHADOWING', 'OWN_PLAN', 'OTHER')),
    what       text        not null check (what <> ''),
    learned    text        not null check (learned <> ''),
    day        date        not null,
    logged_at  timestamptz not null,
    primary key (tenant_id, id)
);
create index own_learning_of_person on training.own_learning (tenant_id, person_id, day);
select platform.protect('training.own_learning', 'select, insert, delete');
