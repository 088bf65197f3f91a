-- Bodies, who sits on them, and which area each of them holds.

create extension if not exists btree_gist with schema public;

create table accreditation.host_organisation (
    id                   uuid primary key,
    version              integer not null,
    name                 text    not null check (name <> ''),
    activities           text    not null,
    separation_statement text    not null,
    files_closed         boolean not null,
    last_reviewed_on     date    not null
);
select platform.share('accreditation.host_organisation', 'select, insert, update');

create table accreditation.body (
    id                     uuid primary key,
    version                integer not null,
    kind                   text    not null check (kind in ('AREA', 'STEWARD')),
    name                   text    not null check (name <> ''),
    legal_form             text    not null,
    host_id                uuid references accreditation.host_organisation (id),
    status                 text    not null check (status in ('PROPOSED', 'CONSULTING', 'RECOGNISED',
                                                              'RECOGNISED_WITH_CONDITIONS', 'IN_BREACH',
                                                              'MANDATE_SUSPENDED', 'WOUND_UP')),
    formats                text    not null,
    consultation_closes_on date,
    conditions             text    not null,
    recognised_on          date,
    next_full_review_on    date,
    control_band           text    not null check (control_band in ('NOT_MET', 'MORE_THAN_HALF',
                                                                    'THREE_QUARTERS_OR_MORE')),
    one_loss_away          boolean not null,
    in_breach_since        timestamptz,
    check ((status = 'IN_BREACH') = (in_breach_since is not null)),
    check (status in ('PROPOSED', 'CONSULTING', 'WOUND_UP') or recognised_on is not null)
);
create unique index one_steward_group on accreditation.body (kind) where kind = 'STEWARD';
select platform.share('accreditation.body', 'select, insert, update');

-- The areas a body serves or would serve, and the floor each of them asks for.
create table accreditation.body_area (
    body_id       uuid    not null references accreditation.body (id),
    area_id       uuid    not null,
    control_floor integer not null check (control_floor between 50 and 100),
    primary key (body_id, area_id)
);
create index body_area_by_area on accreditation.body_area (area_id);
select platform.share('accreditation.body_area', 'select, insert, update, delete');

-- A body is national, its people are not: only the areas it serves see who sits on it. The steward group serves all.
create function accreditation.seen_here(its_body uuid) returns boolean
    language sql stable
as
$$
select exists (select 1
               from accreditation.body_area
               where body_id = its_body
                 and area_id = nullif(current_setting('app.tenant', true), '')::uuid)
    or exists (select 1
               from accreditation.body
               where id = its_body
                 and kind = 'STEWARD'
                 and nullif(current_setting('app.tenant', true), '') is not null)
$$;

create table accreditation.governing_member (
    id                    uuid primary key,
    version               integer not null,
    body_id               uuid    not null references accreditation.body (id),
    person_id             uuid    not null,
    seat                  text    not null check (seat in ('VOTING', 'PANEL', 'ADVISER')),
    chair                 boolean not null,
    exclusions            text,
    manages_host_services boolean not null,
    from_on               date    not null,
    until_on              date check (until_on >= from_on),
    -- Whoever decides has answered, and nothing bars them (R-ACC-03).
    check (seat = 'ADVISER' or (exclusions is not null and exclusions = '')),
    check (not chair or (seat = 'VOTING' and until_on is null)),
    -- At the end of the transaction, so that one may leave the chair to another.
    constraint one_chair exclude using gist (body_id with =) where (chair) deferrable initially deferred
);
create unique index one_seat_a_person on accreditation.governing_member (body_id, person_id) where until_on is null;
create index governing_member_by_person on accreditation.governing_member (person_id);
select platform.share('accreditation.governing_member', 'select, insert, update');
alter table accreditation.governing_member enable row level security;
alter table accreditation.governing_member force row level security;
create policy seen_here on accreditation.governing_member
    using (accreditation.seen_here(body_id)) with check (accreditation.seen_here(body_id));

-- Apart from everything else, and sealed: the key is not in this database (R-ACC-04).
create table accreditation.constituency_declaration (
    id               uuid primary key,
    version          integer not null,
    body_id          uuid    not null references accreditation.body (id),
    member_id        uuid    not null unique references accreditation.governing_member (id),
    kinds            text    not null,
    declared_on      date    not null,
    reconfirm_by     date    not null check (reconfirm_by > declared_on),
    reminded_at_days integer
);
create index constituency_declaration_by_body on accreditation.constituency_declaration (body_id);
select platform.share('accreditation.constituency_declaration', 'select, insert, update, delete');
alter table accreditation.constituency_declaration enable row level security;
alter table accreditation.constituency_declaration force row level security;
create policy seen_here on accreditation.constituency_declaration
    using (accreditation.seen_here(body_id)) with check (accreditation.seen_here(body_id));

create table accreditation.control_snapshot (
    id       uuid primary key,
    body_id  uuid        not null references accreditation.body (id),
    taken_at timestamptz not null,
    band     text        not null,
    cause    text        not null
);
create index control_snapshot_by_body on accreditation.control_snapshot (body_id, taken_at);
select platform.share('accreditation.control_snapshot', 'select, insert');

create table accreditation.area_mandate (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    body_id   uuid    not null references accreditation.body (id),
    kind      text    not null check (kind in ('FULL', 'INTERIM')),
    from_on   date    not null,
    until_on  date check (until_on >= from_on),
    primary key (tenant_id, id),
    -- One body an area at a time (R-ACC-08).
    constraint one_mandate_at_a_time exclude using gist
        (tenant_id with =, daterange(from_on, until_on, '[]') with &&)
);
select platform.protect('accreditation.area_mandate', 'select, insert, update');

create table accreditation.host_tie (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    host_id   uuid    not null references accreditation.host_organisation (id),
    person_id uuid    not null,
    tie       text    not null check (tie in ('EMPLOYED', 'CONTRACTS', 'COMPETES')),
    from_on   date    not null,
    until_on  date check (until_on >= from_on),
    primary key (tenant_id, id)
);
create index host_tie_by_host on accreditation.host_tie (tenant_id, host_id);
select platform.protect('accreditation.host_tie', 'select, insert, update');

create table accreditation.body_vote (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    interpretation_id uuid        not null,
    person_id         uuid        not null,
    in_favour         boolean     not null,
    cast_at           timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, interpretation_id) references accreditation.local_interpretation (tenant_id, id),
    unique (tenant_id, interpretation_id, person_id)
);
select platform.protect('accreditation.body_vote', 'select, insert, update');
