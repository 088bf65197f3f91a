-- What a council says it has paid. A run is kept as it came; a line is added later only when it waited for a link.
create table community.pay_run (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    run_no        text collate "C" not null check (length(run_no) between 1 and 20),
    message_id    uuid        not null,
    lines         bigint      not null check (lines > 0),
    control_total bigint      not null,
    fingerprint   text        not null check (length(fingerprint) = 64),
    taken_at      timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, run_no)
);
select platform.protect('community.pay_run', 'select, insert');

create table community.pay_run_line (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    run_id        uuid        not null,
    line_no       integer     not null check (line_no > 0),
    la_person_id  text collate "C" not null,
    reference     text collate "C" not null,
    type          text        not null check (type in ('REGULAR', 'START_UP', 'ONE_OFF', 'ARREARS', 'ADJUSTMENT', 'RECOVERY')),
    period_start  date        not null,
    period_end    date        not null check (period_end >= period_start),
    gross         bigint      not null,
    contribution  bigint      not null,
    net           bigint      not null check (net = gross - contribution),
    payee         text        not null check (payee in ('PERSON', 'NOMINEE', 'CARD', 'MANAGED_ACCOUNT', 'POOL')),
    last4         text        check (last4 ~ '^[0-9]{4}$'),
    pay_date      date        not null,
    method        text        not null check (method in ('BACS', 'FASTER_PAYMENT', 'CARD_LOAD', 'CHEQUE')),
    creditor_ref  text,
    remittance    text,
    reverses_id   uuid,
    taken_back_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references community.pay_run (tenant_id, id),
    foreign key (tenant_id, reverses_id) references community.pay_run_line (tenant_id, id),
    -- At the end: the line that takes another back is written in the same breath.
    foreign key (tenant_id, taken_back_by) references community.pay_run_line (tenant_id, id) deferrable initially deferred,
    unique (tenant_id, run_id, line_no),
    check (net >= 0 or type in ('ADJUSTMENT', 'RECOVERY')),
    check ((type = 'ADJUSTMENT') = (reverses_id is not null))
);
-- One effect of a kind for a budget and a first day, unless it was taken back.
create unique index paid_once on community.pay_run_line (tenant_id, reference, period_start, type) where taken_back_by is null;
create index paid_to_person on community.pay_run_line (tenant_id, la_person_id, pay_date desc);
select platform.protect('community.pay_run_line', 'select, insert, update (version, taken_back_by)');
