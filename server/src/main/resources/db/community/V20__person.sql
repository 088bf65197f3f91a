-- How people want to be told things, who may act for them in what, and what was done for them.

create table community.preferred_formats (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    person_id uuid    not null references platform.person (id),
    formats   text    not null check (length(formats) > 0),
    primary key (tenant_id, id),
    unique (tenant_id, person_id)
);
select platform.protect('community.preferred_formats', 'select, insert, update');

-- There is no column for "lacks capacity", here or anywhere: an authority has matters, dates and a scope (R-REP-2).
create table community.representation (
    tenant_id         uuid    not null,
    id                uuid    not null,
    version           integer not null,
    person_id         uuid    not null references platform.person (id),
    representative_id uuid    not null references platform.person (id),
    type              text    not null check (type in ('SUPPORTER', 'NOMINATED_PERSON', 'AUTHORISED_PERSON',
                                                       'MONEY_ATTORNEY', 'WELFARE_ATTORNEY', 'APPOINTEE', 'ADVOCATE')),
    matters           text    not null check (length(matters) > 0),
    scope             text    not null,
    evidence          text    not null,
    seen_by           uuid    not null references platform.person (id),
    from_day          date    not null,
    to_day            date    not null,
    allowed           boolean not null,
    ended_on          date,
    ended_reason      text check (ended_reason in ('PERSON_ENDED_IT', 'REPRESENTATIVE_STOPPED', 'CAPACITY_REGAINED',
                                                   'REVOKED', 'COUNCIL_ENDED_IT', 'DEATH')),
    primary key (tenant_id, id),
    check (person_id <> representative_id),
    check (from_day <= to_day),
    check ((ended_on is null) = (ended_reason is null))
);
create index representations_of_person on community.representation (tenant_id, person_id);
create index representations_by on community.representation (tenant_id, representative_id);
select platform.protect('community.representation', 'select, insert, update');

create table community.support_to_decide (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    person_id uuid        not null references platform.person (id),
    about_id  uuid        not null,
    outcome   text        not null check (outcome in ('DECIDED_SELF', 'DECIDED_BY_REPRESENTATIVE', 'NOT_MADE')),
    tried     text        not null,
    supporter text        not null,
    wishes    text        not null,
    consulted text        not null,
    noted_by  uuid        not null references platform.person (id),
    noted_at  timestamptz not null,
    primary key (tenant_id, id)
);
create index support_of_person on community.support_to_decide (tenant_id, person_id);
select platform.protect('community.support_to_decide', 'select, insert');

create table community.act_for_person (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    person_id uuid        not null references platform.person (id),
    actor_id  uuid        not null references platform.person (id),
    what      text        not null check (what in ('REPRESENTATION_RECORDED', 'VOTE_WRITTEN_DOWN', 'VOTE_CAST',
                                                   'SHARE_CONFIRMED', 'CLAWBACK_ANSWERED')),
    about_id  uuid        not null,
    done_at   timestamptz not null,
    primary key (tenant_id, id),
    check (person_id <> actor_id)
);
create index acts_for_person on community.act_for_person (tenant_id, person_id, done_at);
select platform.protect('community.act_for_person', 'select, insert');
