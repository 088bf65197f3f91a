-- People who find each other. What somebody has been through, and what two write to each other, is sealed; what they have
-- in common is worked out and never kept.

create table community.peer_profile (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    person_id     uuid    not null references platform.person (id),
    called_name   text    not null,
    -- A town or part of the area: a number would say where somebody lives.
    town          text    not null check (town !~ '[0-9]'),
    ways          text    not null,
    communication text    not null,
    times         text    not null,
    can_offer     text    not null,
    would_like    text    not null,
    brings        text    not null,
    hard_nos      text    not null,
    suggested     boolean not null,
    primary key (tenant_id, id)
);
create unique index peer_profile_of_person on community.peer_profile (tenant_id, person_id);
select platform.protect('community.peer_profile', 'select, insert, update, delete');

create table community.peer_tag (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    person_id uuid        not null references platform.person (id),
    tag       text        not null,
    purpose   text        not null check (purpose in ('MATCH', 'SHOW_LATER')),
    agreed_at timestamptz not null,
    primary key (tenant_id, id)
);
create index peer_tags_of_person on community.peer_tag (tenant_id, person_id);
select platform.protect('community.peer_tag', 'select, insert, delete');

create table community.peer_match (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    first_person     uuid        not null references platform.person (id),
    second_person    uuid        not null references platform.person (id),
    status           text        not null check (status in ('SUGGESTED', 'ONE_YES', 'BOTH_YES', 'INTRODUCED', 'ACTIVE',
                                                            'ENDED', 'DECLINED', 'BLOCKED')),
    said_yes         uuid references platform.person (id),
    suggested_at     timestamptz not null,
    suppressed_until timestamptz,
    primary key (tenant_id, id),
    check ((status = 'DECLINED') = (suppressed_until is not null))
);
-- A pair has one match that is not over.
create unique index peer_match_once on community.peer_match
    (tenant_id, least(first_person, second_person), greatest(first_person, second_person))
    where status <> 'DECLINED';
create index matches_of_first on community.peer_match (tenant_id, first_person);
create index matches_of_second on community.peer_match (tenant_id, second_person);
select platform.protect('community.peer_match', 'select, insert, update');

create table community.peer_block (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    person_id      uuid        not null references platform.person (id),
    blocked_person uuid        not null references platform.person (id),
    blocked_at     timestamptz not null,
    primary key (tenant_id, id)
);
create unique index peer_block_once on community.peer_block (tenant_id, person_id, blocked_person);
create index peer_block_other_way on community.peer_block (tenant_id, blocked_person);
select platform.protect('community.peer_block', 'select, insert');

create table community.peer_message (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    match_id   uuid        not null,
    written_by uuid        not null references platform.person (id),
    words      text        not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, match_id) references community.peer_match (tenant_id, id)
);
create index messages_of_match on community.peer_message (tenant_id, match_id, written_at);
select platform.protect('community.peer_message', 'select, insert, delete');
