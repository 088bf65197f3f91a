-- Decisions: what a group votes on, who may vote, what they said and what it came to.

create table community.decision (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    about_kind       text        not null check (about_kind in ('SPEND', 'JOIN', 'AGREEMENT', 'REMOVE', 'WIND_UP', 'POT',
                                                                'GROUP')),
    about_id         uuid,
    group_id         uuid,
    group_name       text        not null,
    title            text        not null,
    facilitator_id   uuid        not null references platform.person (id),
    method           text        not null check (method in ('CONSENT', 'MAJORITY', 'TWO_THIRDS', 'UNANIMOUS')),
    quorum_percent   integer     not null check (quorum_percent between 1 and 100),
    open_days        integer     not null check (open_days > 0),
    pace             text        not null check (pace in ('USUAL', 'SMALL_SPEND', 'EMERGENCY')),
    secret           boolean     not null,
    falls_back       boolean     not null,
    status           text        not null check (status in ('DRAFT', 'READY', 'OPEN', 'INQUORATE', 'OBJECTION_WORK',
                                                            'PASSED', 'NOT_PASSED', 'LAPSED', 'VOID')),
    drafted_at       timestamptz not null,
    round            integer     not null check (round between 1 and 4),
    rerun            boolean     not null,
    opened_at        timestamptz,
    closes_at        timestamptz,
    reminded_at      timestamptz,
    counted_at       timestamptz,
    voters           integer check (voters >= 0),
    yes              integer check (yes >= 0),
    no               integer check (no >= 0),
    abstain          integer check (abstain >= 0),
    objecting        integer check (objecting >= 0),
    ratifies         uuid,
    void_proposed_by uuid references platform.person (id),
    void_reason      text        not null,
    unlinked_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, ratifies) references community.decision (tenant_id, id),
    check ((opened_at is null) = (closes_at is null)),
    check (opened_at < closes_at),
    check (status not in ('OPEN', 'OBJECTION_WORK', 'PASSED', 'NOT_PASSED', 'INQUORATE', 'LAPSED', 'VOID')
        or opened_at is not null),
    check (status not in ('PASSED', 'NOT_PASSED', 'INQUORATE', 'LAPSED', 'OBJECTION_WORK') or counted_at is not null),
    check (status <> 'PASSED' or yes >= 1),
    check (yes + no + abstain + objecting <= voters)
);
create index decisions_to_count on community.decision (tenant_id, closes_at) where status = 'OPEN';
create index decisions_of_thing on community.decision (tenant_id, about_id);
select platform.protect('community.decision', 'select, insert, update');

-- A vote that people were told is secret is never made named afterwards (R-POOL-64).
create function community.secret_stays_secret() returns trigger language plpgsql as
$$
begin
    raise exception 'A secret decision stays secret';
end
$$;
create trigger secret_stays_secret before update on community.decision
    for each row when (old.secret and not new.secret) execute function community.secret_stays_secret();

create table community.decision_paper (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    decision_id uuid    not null,
    round       integer not null check (round > 0),
    title       text    not null,
    what        text    not null,
    how_much    text    not null,
    whose_money text    not null,
    if_no       text    not null,
    when_is_it  text    not null,
    how_to_vote text    not null,
    who_helps   text    not null,
    primary key (tenant_id, id),
    unique (tenant_id, decision_id, round),
    foreign key (tenant_id, decision_id) references community.decision (tenant_id, id)
);
select platform.protect('community.decision_paper', 'select, insert, update');

create table community.decision_rendition (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    decision_id uuid    not null,
    round       integer not null check (round > 0),
    format      text    not null check (format in ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'AUDIO', 'BSL', 'BRAILLE',
                                                   'PLAIN_TEXT')),
    found_at    text    not null check (length(found_at) > 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references community.decision (tenant_id, id)
);
create index renditions_of_decision on community.decision_rendition (tenant_id, decision_id);
select platform.protect('community.decision_rendition', 'select, insert, update, delete');

create table community.decision_elector (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    decision_id   uuid    not null,
    person_id     uuid    not null references platform.person (id),
    part          text    not null check (part in ('ELECTOR', 'INTERESTED', 'LEFT_VOTED', 'LEFT')),
    extra_days    integer not null check (extra_days between 0 and 7),
    help_asked_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, decision_id, person_id),
    foreign key (tenant_id, decision_id) references community.decision (tenant_id, id)
);
create index decisions_of_person on community.decision_elector (tenant_id, person_id);
select platform.protect('community.decision_elector', 'select, insert, update, delete');

-- Nothing said is deleted; which of somebody's ballots counts may change until the count.
create table community.decision_ballot (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    decision_id    uuid        not null,
    round          integer     not null check (round > 0),
    elector_person uuid references platform.person (id),
    choice         text        not null check (choice in ('YES', 'NO', 'ABSTAIN', 'OBJECT')),
    channel        text        not null check (channel in ('PORTAL', 'PHONE', 'PAPER', 'IN_PERSON', 'BSL_VIDEO',
                                                           'SPEECH_TO_TEXT')),
    given_at       timestamptz not null,
    kept_at        timestamptz not null,
    recorded_by    uuid references platform.person (id),
    witness        uuid references platform.person (id),
    in_their_name  boolean     not null,
    live           boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references community.decision (tenant_id, id),
    check (elector_person is null or channel = 'PORTAL' or witness is not null),
    check (witness not in (elector_person, recorded_by)),
    -- Exactly one live ballot an elector (R-POOL-63), judged at the end: the new one arrives before the old one steps back.
    constraint one_live_ballot exclude using btree
        (tenant_id with =, decision_id with =, round with =, elector_person with =)
        where (live) deferrable initially deferred
);
create index ballots_of_decision on community.decision_ballot (tenant_id, decision_id, round);
create index ballots_of_person on community.decision_ballot (tenant_id, elector_person);
select platform.protect('community.decision_ballot', 'select, insert, update');

-- An objection cannot be deleted by anybody (section 6.2).
create table community.decision_objection (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    decision_id uuid        not null,
    round       integer     not null check (round > 0),
    raised_by   uuid references platform.person (id),
    concern     text        not null check (concern in ('HARM', 'AIMS')),
    words       text        not null,
    video       text        not null,
    raised_at   timestamptz not null,
    settled_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references community.decision (tenant_id, id),
    check (length(words) + length(video) > 0)
);
create index objections_of_decision on community.decision_objection (tenant_id, decision_id);
select platform.protect('community.decision_objection', 'select, insert, update');
