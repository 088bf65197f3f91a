-- The public list of approved brokers: accreditations with their terms, what brokers say about themselves, and the
-- read model that search stands on.

-- References between aggregates are checked at commit, because EclipseLink writes unrelated rows in an order of its own.

-- Two terms of one accreditation must not overlap; equality beside a range needs the extension btree_gist, made before.

-- National: a person has one number for life, and holds it in every area. Nothing here says more than that.
create table accreditation.broker (
    id        uuid primary key,
    number    text        not null unique check (number ~ '^SB-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]$'),
    person_id uuid        not null unique references platform.person,
    drawn_at  timestamptz not null,
    version   integer     not null
);
select platform.share('accreditation.broker', 'select, insert');

-- National: in which areas a number stands, so that a number alone is enough to find its entry (R-ACC-100 names this).
create table accreditation.broker_area (
    id      uuid primary key,
    number  text    not null references accreditation.broker (number) deferrable initially deferred,
    area_id uuid    not null references platform.area,
    version integer not null,
    unique (number, area_id)
);
select platform.share('accreditation.broker_area', 'select, insert');

create table accreditation.accreditation (
    tenant_id uuid    not null references platform.area,
    id        uuid    not null,
    number    text    not null references accreditation.broker (number) deferrable initially deferred,
    person_id uuid    not null references platform.person,
    status    text    not null check (status in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'WITHDRAWN', 'RELINQUISHED')),
    ended_at  timestamptz,
    version   integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, person_id),
    check ((status in ('ACTIVE', 'SUSPENDED')) = (ended_at is null))
);
select platform.protect('accreditation.accreditation', 'select, insert, update');

create table accreditation.accreditation_term (
    tenant_id              uuid        not null,
    id                     uuid        not null,
    accreditation_id       uuid        not null,
    no                     integer     not null check (no >= 1),
    starts_on              date        not null,
    ends_on                date        not null check (ends_on >= starts_on),
    -- The first day it no longer runs, when it ended before its time.
    cut_short_on           date check (cut_short_on >= starts_on and cut_short_on <= ends_on),
    granted_at             timestamptz not null,
    edition_code           text        not null,
    interpretation_version integer     not null,
    decision_id            uuid        not null,
    body_name              text        not null,
    version                integer     not null,
    primary key (tenant_id, id),
    unique (tenant_id, accreditation_id, no),
    unique (tenant_id, decision_id),
    foreign key (tenant_id, accreditation_id)
        references accreditation.accreditation (tenant_id, id) deferrable initially deferred,
    constraint terms_never_overlap exclude using gist (
        tenant_id with =, accreditation_id with =,
        daterange(starts_on, coalesce(cut_short_on, ends_on + 1), '[)') with &&)
);
create index accreditation_term_end on accreditation.accreditation_term (tenant_id, ends_on);
select platform.protect('accreditation.accreditation_term', 'select, insert, update');

create table accreditation.accreditation_condition (
    tenant_id        uuid    not null,
    id               uuid    not null,
    accreditation_id uuid    not null,
    term_no          integer not null,
    text             text    not null,
    public           boolean not null,
    due_on           date,
    version          integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, accreditation_id, term_no)
        references accreditation.accreditation_term (tenant_id, accreditation_id, no) deferrable initially deferred
);
select platform.protect('accreditation.accreditation_condition', 'select, insert');

-- What a broker is writing about themselves, before they publish it. Its id is the accreditation's.
create table accreditation.entry_draft (
    tenant_id           uuid    not null,
    id                  uuid    not null,
    public_name         text    not null,
    legal_form          text    not null,
    own_words           text    not null,
    town                text    not null,
    languages           text    not null,
    ways                text    not null,
    experience          text    not null,
    methods             text    not null,
    taking_new_people   boolean not null,
    evenings            boolean not null,
    weekends            boolean not null,
    price_basis         text,
    price_from_pence    bigint check (price_from_pence >= 0),
    free_first_talk     boolean not null,
    email               text    not null,
    phone               text    not null,
    url                 text    not null,
    connected_providers text    not null,
    version             integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references accreditation.accreditation (tenant_id, id) deferrable initially deferred
);
select platform.protect('accreditation.entry_draft');

-- What the public sees, rebuilt at each event. Its id is the accreditation's.
create table accreditation.register_entry (
    tenant_id           uuid        not null,
    id                  uuid        not null,
    number              text        not null,
    name                text        not null,
    status              text        not null,
    since               date        not null,
    until               date        not null,
    ended_on            date,
    assured_on          date        not null,
    edition_code        text        not null,
    body_name           text        not null,
    with_conditions     boolean     not null,
    limited             boolean     not null,
    confirmed_at        timestamptz,
    last_modified       timestamptz not null,
    public_name         text        not null,
    legal_form          text        not null,
    own_words           text        not null,
    town                text        not null,
    languages           text        not null,
    ways                text        not null,
    experience          text        not null,
    methods             text        not null,
    taking_new_people   boolean     not null,
    evenings            boolean     not null,
    weekends            boolean     not null,
    price_basis         text,
    price_from_pence    bigint,
    free_first_talk     boolean     not null,
    email               text        not null,
    phone               text        not null,
    url                 text        not null,
    connected_providers text        not null,
    version             integer     not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, id) references accreditation.accreditation (tenant_id, id) deferrable initially deferred,
    check ((status in ('ACTIVE', 'SUSPENDED')) = (ended_on is null))
);
create index register_entry_ended on accreditation.register_entry (tenant_id, ended_on) where ended_on is not null;
select platform.protect('accreditation.register_entry', 'select, insert, update');

-- What an entry is found by: one row a word or facet. Text equality and order in collation "C" are leakproof, so that
-- PostgreSQL uses this index beneath row-level security; for array, trigram or full-text operators it would not, and
-- read the whole table instead.
create table accreditation.register_term (
    tenant_id uuid             not null,
    term      text collate "C" not null,
    entry_id  uuid             not null,
    primary key (tenant_id, term, entry_id),
    foreign key (tenant_id, entry_id) references accreditation.register_entry (tenant_id, id)
);
create index register_term_of_entry on accreditation.register_term (tenant_id, entry_id);
select platform.protect('accreditation.register_term', 'select, insert, delete');
