-- A body of another area decides one case here, because the body of this area cannot (R-ACC-10).
create table accreditation.guest_body (
    id           uuid primary key,
    version      integer     not null,
    home_area    uuid        not null,
    hearing_area uuid        not null,
    body_id      uuid        not null references accreditation.body (id),
    subject_id   uuid        not null,
    cause        text        not null,
    asked_by     uuid        not null references platform.person (id),
    asked_at     timestamptz not null,
    ended_at     timestamptz,
    check (home_area <> hearing_area),
    foreign key (home_area, subject_id) references accreditation.application (tenant_id, id)
);
create unique index one_guest_for_a_case on accreditation.guest_body (home_area, subject_id) where ended_at is null;
create index guest_body_by_hearing_area on accreditation.guest_body (hearing_area, home_area);
select platform.share('accreditation.guest_body', 'select, insert, update');

-- Only the two areas see it, and only the one whose case it is writes it.
alter table accreditation.guest_body enable row level security;
alter table accreditation.guest_body force row level security;
create policy written_at_home on accreditation.guest_body
    using (home_area = nullif(current_setting('app.tenant', true), '')::uuid)
    with check (home_area = nullif(current_setting('app.tenant', true), '')::uuid);
create policy seen_by_both on accreditation.guest_body for select
    using (hearing_area = nullif(current_setting('app.tenant', true), '')::uuid);

create function accreditation.decides_here(its_body uuid) returns boolean
    language sql stable
as
$$
select exists (select 1
               from accreditation.guest_body
               where body_id = its_body
                 and ended_at is null
                 and home_area = nullif(current_setting('app.tenant', true), '')::uuid)
$$;

-- As long as it decides here, the rules of a panel may look up who sits on it, and never change anything.
create policy decides_here on accreditation.governing_member for select
    using (accreditation.decides_here(body_id));
create policy decides_here on accreditation.constituency_declaration for select
    using (accreditation.decides_here(body_id));
