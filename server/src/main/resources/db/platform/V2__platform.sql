-- Areas, people, the audit trail, the outbox and messages.

create table platform.area (
    id         uuid primary key default gen_random_uuid(),
    gss_code   text not null unique check (gss_code ~ '^E[0-9]{8}$'),
    name       text not null,
    council    text not null,
    slug       text not null unique check (slug ~ '^[a-z0-9-]+$'),
    type       text not null,
    region     text,
    valid_from date,
    valid_to   date,
    opened_at  timestamptz
);
select platform.share('platform.area', 'select, update (opened_at)');

create table platform.area_succession (
    old_gss_code text not null references platform.area (gss_code),
    new_gss_code text not null references platform.area (gss_code),
    primary key (old_gss_code, new_gss_code)
);
select platform.share('platform.area_succession');

create table platform.person (
    id            uuid primary key,
    name          text not null check (length(name) between 1 and 120),
    email         text not null unique check (email = lower(email)),
    password_hash text not null,
    created_at    timestamptz not null,
    version       integer not null
);
select platform.share('platform.person', 'select, insert, update');

-- The steward's and the operator's roles stand under the national scope, which is no council area.
create table platform.membership (
    id        uuid primary key,
    person_id uuid not null references platform.person,
    area_id   uuid not null,
    role      text not null,
    since     timestamptz not null,
    unique (person_id, area_id, role)
);
create index membership_by_area on platform.membership (area_id, role);
select platform.share('platform.membership', 'select, insert, delete');

create table platform.failed_sign_in (
    id      uuid primary key,
    email   text not null,
    address text not null,
    at      timestamptz not null
);
create index failed_sign_in_by_email on platform.failed_sign_in (email, at desc);
select platform.share('platform.failed_sign_in', 'select, insert, delete');

-- One row a command: the twin of a form that was sent twice finds the first answer here.
create table platform.handled_command (
    tenant_id    uuid not null,
    id           uuid not null,
    use_case     text not null,
    content_hash text not null,
    answer       text,
    at           timestamptz not null,
    primary key (tenant_id, id)
);
select platform.protect('platform.handled_command', 'select, insert, update (answer)');

create table platform.outbox_item (
    tenant_id  uuid not null,
    id         uuid not null,
    seq        bigint generated always as identity,
    subject    uuid not null,
    type       text not null,
    payload    jsonb not null,
    created_at timestamptz not null,
    sent_at    timestamptz,
    version    integer not null,
    primary key (tenant_id, id)
);
create index outbox_waiting on platform.outbox_item (tenant_id, type, seq) where sent_at is null;
select platform.protect('platform.outbox_item', 'select, insert, update (sent_at, version)');

create table platform.message (
    tenant_id  uuid not null,
    id         uuid not null,
    person_id  uuid not null references platform.person,
    code       text not null,
    subject    text not null,
    body       text not null,
    path       text,
    written_at timestamptz not null,
    read_at    timestamptz,
    version    integer not null,
    primary key (tenant_id, id)
);
create index message_of_person on platform.message (tenant_id, person_id, written_at desc);
select platform.protect('platform.message', 'select, insert, update (read_at, version)');

-- The audit trail: numbered without gaps and chained, per area. The application may add to it and read it, no more.
create table platform.audit_process (
    tenant_id     uuid not null,
    id            uuid not null,
    seq           bigint not null,
    actor_id      uuid,
    actor_name    text not null,
    use_case      text not null,
    outcome       text not null,
    events        jsonb not null,
    at            timestamptz not null,
    previous_hash bytea not null,
    hash          bytea not null,
    version       integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, seq)
);
create index audit_by_subject on platform.audit_process using gin (events jsonb_path_ops);
select platform.protect('platform.audit_process', 'select, insert');

create function platform.audit_hash(previous bytea, entry platform.audit_process) returns bytea
    language sql immutable as
$$
select sha256(previous || convert_to(jsonb_build_array(entry.tenant_id, entry.id, entry.seq, entry.actor_id, entry.actor_name,
    entry.use_case, entry.outcome, entry.events, extract(epoch from entry.at))::text, 'UTF8'))
$$;

-- The lock lasts until commit, so two use cases of one area follow each other here and nowhere earlier.
create function platform.chain_audit() returns trigger
    language plpgsql as
$$
declare
    last platform.audit_process;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit ' || new.tenant_id, 0));
    select * into last from platform.audit_process p where p.tenant_id = new.tenant_id order by p.seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.previous_hash := coalesce(last.hash, ''::bytea);
    new.hash := platform.audit_hash(new.previous_hash, new);
    return new;
end
$$;

create trigger chain_audit before insert on platform.audit_process
    for each row execute function platform.chain_audit();

-- Every place where the chain does not hold. As the owner it sees all areas; row-level security is forced, so each is
-- opened in turn.
create function platform.audit_verify()
    returns table (tenant_id uuid, seq bigint, problem text)
    language plpgsql as
$$
declare
    area uuid;
begin
    for area in select a.id from platform.area a where a.opened_at is not null
                union all select '00000000-0000-0000-0000-000000000000' loop
        perform set_config('app.tenant', area::text, true);
        return query
            select area, r.seq,
                   case
                       when r.seq <> r.place then 'a row before this one is missing'
                       when r.previous_hash <> coalesce(r.hash_before, ''::bytea) then 'it does not follow the row before'
                       else 'its content was changed'
                   end
            from (select p.seq, p.previous_hash, p.hash, platform.audit_hash(p.previous_hash, p) as computed,
                         row_number() over (order by p.seq) as place, lag(p.hash) over (order by p.seq) as hash_before
                  from platform.audit_process p where p.tenant_id = area) r
            where r.seq <> r.place
               or r.previous_hash <> coalesce(r.hash_before, ''::bytea)
               or r.hash <> r.computed;
    end loop;
end
$$;

-- Written so that PostgreSQL can use the index on events.
create function platform.audit_mentions(events jsonb, subject text) returns boolean
    language sql immutable as
$$
select events @> jsonb_build_array(jsonb_build_object('subject', subject))
$$;
