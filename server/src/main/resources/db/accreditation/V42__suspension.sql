-- Times in which people could not rely on an accreditation. Whoever asks about a day of the past is answered by them.
create table accreditation.suspension (
    tenant_id        uuid        not null,
    id               uuid        not null,
    accreditation_id uuid        not null,
    begun_at         timestamptz not null,
    ended_at         timestamptz check (ended_at >= begun_at),
    version          integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, accreditation_id)
        references accreditation.accreditation (tenant_id, id) deferrable initially deferred
);
create unique index one_suspension_at_a_time on accreditation.suspension (tenant_id, accreditation_id)
    where ended_at is null;
create index suspension_of on accreditation.suspension (tenant_id, accreditation_id);
select platform.protect('accreditation.suspension', 'select, insert, update');
