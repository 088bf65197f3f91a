-- The bank of a pool may send its statement itself. A line is known again by its identifier, also where the treasurer had
-- written the same row down by hand before it came.
alter table community.bank_receipt add column line_id text collate "C" check (length(line_id) between 1 and 100);
alter table community.bank_receipt alter column entered_by drop not null;
alter table community.bank_receipt add constraint somebody_or_the_bank_said_so check (entered_by is not null or line_id is not null);
create unique index line_of_a_statement on community.bank_receipt (tenant_id, pool_id, line_id) where line_id is not null;

-- What the bank or the card company calls the account of a pool: no account number, and enough to know whose statement it is.
create table community.pool_account (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    pool_id     uuid        not null,
    account_ref text collate "C" not null check (length(account_ref) between 1 and 34),
    noted_by    uuid        not null references platform.person (id),
    noted_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    unique (tenant_id, account_ref),
    unique (tenant_id, pool_id)
);
select platform.protect('community.pool_account', 'select, insert, update');
