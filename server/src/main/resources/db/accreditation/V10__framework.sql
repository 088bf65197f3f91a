-- National editions, and how each area reads them.

create table accreditation.framework_edition (
    id                 uuid primary key,
    version            integer not null,
    code               text    not null unique,
    title              text    not null,
    summary            text    not null,
    status             text    not null check (status in ('DRAFT', 'IN_FORCE', 'SUPERSEDED')),
    effective_from     date    not null,
    transition_ends_on date,
    review_due_on      date    not null,
    change_subject     text    not null,
    evidence_kind      text,
    asked              text    not null check (asked is json array),
    responses          integer not null,
    dissent            text    not null,
    no_dissent         boolean not null,
    equality_impact    text    not null,
    burden             text    not null,
    check (dissent <> '' or no_dissent)
);
create unique index one_edition_in_force on accreditation.framework_edition (status) where status = 'IN_FORCE';
select platform.share('accreditation.framework_edition', 'select, insert, update');

create table accreditation.competency_area (
    id                      uuid primary key,
    edition_id              uuid    not null references accreditation.framework_edition (id),
    code                    text    not null,
    level                   text    not null check (level in ('CORE', 'OPTIONAL')),
    seed_ref                text    not null,
    title                   text    not null,
    statement               text    not null,
    elements                text    not null,
    notes                   text    not null check (notes is json array),
    evidence_max_age_months integer check (evidence_max_age_months > 0),
    condition_allowed       boolean not null,
    safety_critical         boolean not null,
    relation                text,
    top_up                  text    not null,
    unique (edition_id, code)
);
select platform.share('accreditation.competency_area', 'select, insert');

create table accreditation.framework_parameter (
    id             uuid primary key,
    edition_id     uuid    not null references accreditation.framework_edition (id),
    position       integer not null,
    parameter_key  text    not null,
    national_value integer not null,
    minimum        integer not null,
    maximum        integer not null,
    step           integer not null check (step > 0),
    direction      text    not null check (direction in ('NONE', 'RAISE', 'LOWER', 'ANY')),
    unit           text    not null,
    unique (edition_id, parameter_key),
    check (national_value between minimum and maximum)
);
select platform.share('accreditation.framework_parameter', 'select, insert');

create table accreditation.local_interpretation (
    tenant_id              uuid    not null,
    id                     uuid    not null,
    version                integer not null,
    version_no             integer not null check (version_no > 0),
    edition_code           text    not null references accreditation.framework_edition (code),
    status                 text    not null check (status in ('DRAFT', 'CONSULTING', 'ADOPTED', 'SUPERSEDED')),
    optional_areas         text    not null,
    parameters             text    not null check (parameters is json object),
    guidance               text    not null check (guidance is json object),
    change_subject         text    not null,
    evidence_kind          text,
    asked                  text    not null check (asked is json array),
    responses              integer not null,
    dissent                text    not null,
    no_dissent             boolean not null,
    equality_impact        text    not null,
    burden                 text    not null,
    formats                text    not null,
    consultation_opens_on  date,
    consultation_closes_on date,
    adopted_on             date,
    effective_from         date,
    decision_id            uuid,
    primary key (tenant_id, id),
    unique (tenant_id, version_no),
    -- What is adopted was decided, announced, and says who disagreed (R-ACC-11, 18).
    check (status not in ('ADOPTED', 'SUPERSEDED')
        or (decision_id is not null and adopted_on > consultation_closes_on and effective_from > adopted_on
            and (dissent <> '' or no_dissent)))
);
create unique index one_unfinished_interpretation on accreditation.local_interpretation (tenant_id)
    where status in ('DRAFT', 'CONSULTING');
select platform.protect('accreditation.local_interpretation');

create table accreditation.local_criterion (
    tenant_id         uuid    not null,
    id                uuid    not null,
    version           integer not null,
    interpretation_id uuid    not null,
    code              text    not null check (code in ('L1', 'L2', 'L3')),
    title             text    not null,
    statement         text    not null,
    rationale         text    not null,
    routes            text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, interpretation_id) references accreditation.local_interpretation (tenant_id, id),
    -- A draft is rewritten as a whole: the old criteria go after the new ones have come.
    unique (tenant_id, interpretation_id, code) deferrable initially deferred
);
select platform.protect('accreditation.local_criterion');
