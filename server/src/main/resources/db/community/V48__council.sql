-- Who somebody is for their council, and the budgets a council says people have. These are a council's figures, not our book.

-- What was sent to the council is sealed, and empty once it has answered.
create table community.person_link (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    person_id    uuid        not null references platform.person (id),
    status       text        not null check (status in ('REQUESTED', 'CONFIRMED', 'UNCLEAR', 'NO_MATCH', 'SEVERAL', 'REFUSED',
                                                        'WITHDRAWN', 'ENDED')),
    details      text        not null,
    la_person_id text collate "C",
    asked_at     timestamptz not null,
    answered_at  timestamptz,
    ended_at     timestamptz,
    primary key (tenant_id, id),
    check ((status = 'REQUESTED') = (details <> '')),
    check ((status in ('CONFIRMED', 'UNCLEAR', 'ENDED')) = (la_person_id is not null)),
    check (length(la_person_id) between 1 and 36),
    check ((status in ('WITHDRAWN', 'ENDED')) = (ended_at is not null))
);
create unique index one_link_of_a_person on community.person_link (tenant_id, person_id)
    where status in ('REQUESTED', 'CONFIRMED', 'UNCLEAR');
create unique index one_person_of_an_identifier on community.person_link (tenant_id, la_person_id)
    where status in ('CONFIRMED', 'UNCLEAR');
-- An identifier that lost its zeros is found by what is left of it, to say so; never to match it.
create index links_without_zeros on community.person_link (tenant_id, ltrim(la_person_id, '0'))
    where status in ('CONFIRMED', 'UNCLEAR');
create index links_of_person on community.person_link (tenant_id, person_id, asked_at);
select platform.protect('community.person_link', 'select, insert, update');

create table community.merged_id (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    old_id    text collate "C" not null,
    kept_id   text collate "C" not null check (kept_id <> old_id),
    merged_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, old_id)
);
create index merged_into on community.merged_id (tenant_id, kept_id);
select platform.protect('community.merged_id', 'select, insert, update');

create table community.split_id (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    old_id     text collate "C" not null,
    new_id     text collate "C" not null check (new_id <> old_id),
    link_id    uuid        not null,
    split_at   timestamptz not null,
    settled_by uuid references platform.person (id),
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, link_id) references community.person_link (tenant_id, id),
    check ((settled_by is null) = (settled_at is null))
);
create unique index one_open_split on community.split_id (tenant_id, old_id, new_id) where settled_at is null;
select platform.protect('community.split_id', 'select, insert, update');

-- One row for each version of a budget, only ever added; the highest version is what counts. The identifier is the
-- council's own, and who that is says community.person_link.
create table community.council_budget (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    reference         text collate "C" not null,
    number            integer     not null,
    la_person_id      text collate "C" not null,
    state             text        not null,
    service_type      text        not null,
    component         text,
    delivery          text        not null,
    start_day         date        not null,
    end_day           date,
    review_due        date,
    unit_pence        bigint      not null,
    unit              text        not null,
    units_per_week    numeric(10, 4),
    gross_weekly      bigint      not null,
    contribution      bigint      not null,
    net_weekly        bigint      not null,
    period            text        not null,
    account           text        not null,
    contingency_weeks integer,
    pooling           boolean     not null,
    cost_centre       text,
    subjective        text,
    analysis          text,
    team              text,
    updated_at        timestamptz not null,
    message_id        uuid        not null,
    applied_at        timestamptz not null,
    primary key (tenant_id, id),
    constraint council_budget_is_whole check (
        number >= 0 and state in ('INDICATIVE', 'AGREED', 'ACTIVE', 'ENDED', 'CANCELLED')
        and delivery in ('DIRECT_PAYMENT', 'COUNCIL_MANAGED', 'COMMISSIONED') and period in ('WEEKLY', 'FOUR_WEEKLY', 'MONTHLY')
        and account in ('SELF_MANAGED', 'PREPAID_CARD', 'ACCOUNTANT_MANAGED', 'FULLY_MANAGED')
        and end_day >= start_day and unit_pence > 0 and contribution between 0 and gross_weekly
        and net_weekly = gross_weekly - contribution)
);
create unique index council_budget_versions on community.council_budget (tenant_id, reference, number desc);
create index council_budgets_of_person on community.council_budget (tenant_id, la_person_id);
select platform.protect('community.council_budget', 'select, insert');

-- What came of each batch, so that the next full list can be held against it.
create table community.council_batch (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    message_id    uuid        not null,
    full_snapshot boolean     not null,
    held          text,
    rows          bigint      not null,
    applied       bigint      not null,
    duplicates    bigint      not null,
    waiting       bigint      not null,
    refused       bigint      not null,
    missing       bigint      not null,
    taken_at      timestamptz not null,
    primary key (tenant_id, id),
    check (held is not null or rows = applied + duplicates + waiting + refused)
);
create index last_full_list on community.council_batch (tenant_id, taken_at desc) where full_snapshot and held is null;
select platform.protect('community.council_batch', 'select, insert');

-- Rows on their way: written and emptied again within one transaction, so nothing is lost when the log is not.
create unlogged table community.council_stage (
    tenant_id         uuid   not null,
    batch_id          uuid   not null,
    line              bigint not null,
    reference         text collate "C" not null,
    number            integer not null,
    la_person_id      text collate "C" not null,
    state             text   not null,
    service_type      text   not null,
    component         text,
    delivery          text   not null,
    start_day         date   not null,
    end_day           date,
    review_due        date,
    unit_pence        bigint not null,
    unit              text   not null,
    units_per_week    numeric(10, 4),
    gross_weekly      bigint not null,
    contribution      bigint not null,
    net_weekly        bigint not null,
    period            text   not null,
    account           text   not null,
    contingency_weeks integer,
    pooling           boolean not null,
    cost_centre       text,
    subjective        text,
    analysis          text,
    team              text,
    updated_at        timestamptz not null,
    refused           text,
    turn              integer not null,
    primary key (tenant_id, batch_id, turn, line)
);
comment on column community.council_stage.turn is 'The how manieth row about its budget this is: each turn sees what the one before it did.';
select platform.protect('community.council_stage', 'select, insert, delete');
