-- Decisions: one for each case and round, never changed, each chained to the one before in its area (R-ACC-55).

create table accreditation.decision (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    case_id           uuid        not null,
    round             integer     not null,
    proposal_id       uuid        not null,
    outcome           text        not null,
    in_favour         integer     not null check (in_favour >= 0),
    against           integer     not null check (against >= 0),
    abstained         integer     not null check (abstained >= 0),
    -- How control was met; for the body's own checks, never shown outside (R-ACC-04).
    eligible          integer     not null,
    from_constituency integer     not null,
    decided_at        timestamptz not null,
    decided_by        uuid        not null,
    content           text        not null,
    chain_no          bigint      not null,
    prev_hash         text        not null,
    hash              text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, round),
    unique (tenant_id, chain_no),
    foreign key (tenant_id, case_id) references accreditation.panel_case (tenant_id, id),
    foreign key (tenant_id, proposal_id) references accreditation.panel_proposal (tenant_id, id),
    check (2 * from_constituency > eligible),
    check (in_favour + against + abstained <= eligible)
);
select platform.protect('accreditation.decision', 'select, insert');

-- Everything a decision says, in one text; the same for writing it and for checking it.
create function accreditation.decision_hash(d accreditation.decision) returns text
    language sql stable
as
$$
select encode(sha256(convert_to(concat_ws(E'\n', d.prev_hash, d.chain_no, d.tenant_id, d.id, d.case_id, d.round,
                                          d.proposal_id, d.outcome, d.in_favour, d.against, d.abstained, d.eligible,
                                          d.from_constituency, extract(epoch from d.decided_at), d.decided_by,
                                          d.content), 'UTF8')), 'hex')
$$;

create function accreditation.chain_decision() returns trigger
    language plpgsql
as
$$
declare
    last_one accreditation.decision;
begin
    -- Two decisions of one area wait for each other, or both would follow the same one.
    perform pg_advisory_xact_lock(hashtextextended('decision ' || new.tenant_id, 0));
    select * into last_one from accreditation.decision d
    where d.tenant_id = new.tenant_id order by d.chain_no desc limit 1;
    new.chain_no := coalesce(last_one.chain_no, 0) + 1;
    new.prev_hash := coalesce(last_one.hash, '');
    new.hash := accreditation.decision_hash(new);
    return new;
end
$$;

create trigger chain_decision before insert on accreditation.decision
    for each row execute function accreditation.chain_decision();

-- Fills a gap before the release; there is at most one for a criterion, and none is ever changed.
create table accreditation.decision_reason (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    decision_id uuid        not null,
    criterion   text        not null,
    code        text        not null,
    words       text        not null,
    given_by    uuid        not null,
    given_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, decision_id, criterion),
    foreign key (tenant_id, decision_id) references accreditation.decision (tenant_id, id)
);
select platform.protect('accreditation.decision_reason', 'select, insert');

create table accreditation.decision_release (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    decision_id uuid        not null,
    released_by uuid        not null,
    released_at timestamptz not null,
    appeal_by   date        not null,
    letter      text        not null,
    hash        text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, decision_id),
    foreign key (tenant_id, decision_id) references accreditation.decision (tenant_id, id)
);
select platform.protect('accreditation.decision_release', 'select, insert');

create function accreditation.release_hash(r accreditation.decision_release) returns text
    language sql stable
as
$$
select encode(sha256(convert_to(concat_ws(E'\n', d.hash, r.tenant_id, r.id, r.decision_id, r.released_by,
                                          extract(epoch from r.released_at), r.appeal_by, r.letter), 'UTF8')), 'hex')
from accreditation.decision d
where d.tenant_id = r.tenant_id and d.id = r.decision_id
$$;

-- The last guard of "decision and release are by different people" (R-ACC-54): no seat in the case, whatever the code does.
create function accreditation.seal_release() returns trigger
    language plpgsql
as
$$
begin
    if exists (select 1
               from accreditation.decision d
                        join accreditation.panel_seat s on s.tenant_id = d.tenant_id and s.case_id = d.case_id
               where d.tenant_id = new.tenant_id and d.id = new.decision_id and s.person_id = new.released_by) then
        raise exception 'A member of the panel cannot release its decision' using errcode = 'check_violation';
    end if;
    new.hash := accreditation.release_hash(new);
    return new;
end
$$;

create trigger seal_release before insert on accreditation.decision_release
    for each row execute function accreditation.seal_release();

create table accreditation.decision_condition (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    decision_id uuid    not null,
    criterion   text    not null,
    text        text    not null,
    due_on      date    not null,
    is_public   boolean not null,
    status      text    not null check (status in ('OPEN', 'MET', 'OVERDUE', 'VARIED', 'REMOVED')),
    primary key (tenant_id, id),
    unique (tenant_id, decision_id, criterion),
    foreign key (tenant_id, decision_id) references accreditation.decision (tenant_id, id)
);
select platform.protect('accreditation.decision_condition', 'select, insert, update');

-- Every decision of an area whose own hash, whose link to the one before, or whose letter does not add up.
create function accreditation.broken_decisions(area uuid) returns table (chain_no bigint, what text)
    language sql stable
as
$$
select checked.chain_no, checked.what
from (select d.chain_no,
             case
                 when d.hash <> accreditation.decision_hash(d) then 'changed'
                 when d.prev_hash <> coalesce(lag(d.hash) over before, '') then 'does not follow the one before'
                 when r.hash <> accreditation.release_hash(r) then 'its letter was changed'
             end as what
      from accreditation.decision d
               left join accreditation.decision_release r on r.tenant_id = d.tenant_id and r.decision_id = d.id
      where d.tenant_id = area
      window before as (order by d.chain_no)) checked
where checked.what is not null
order by checked.chain_no
$$;
comment on function accreditation.broken_decisions(uuid) is 'No rows when everything adds up.';
