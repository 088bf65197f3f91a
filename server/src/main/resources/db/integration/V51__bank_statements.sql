-- How far the statements of an account of a pool have come: each that was taken, in its order, and where it left the account.
create table integration.taken_statement (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    account_ref  text collate "C" not null check (length(account_ref) between 1 and 34),
    number       integer     not null check (number > 0),
    statement_id text,
    sequence     bigint,
    closing      bigint,
    last_day     date,
    fingerprint  text        not null check (length(fingerprint) = 64),
    message_id   uuid        not null,
    taken_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, message_id) references integration.message (tenant_id, id),
    -- Two at once: the second is rolled back, and finds the first when it is read again.
    unique (tenant_id, account_ref, number),
    unique (tenant_id, account_ref, fingerprint)
);
select platform.protect('integration.taken_statement', 'select, insert');
