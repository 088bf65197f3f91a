-- Books that add up. Nothing here is changed but by the functions below: the application reads the tables and runs the
-- functions, and that is all it may do. A posting is one call; it locks its book, so a book has one writer at a time.

-- What one column may hold is said by its type: a check of a table PostgreSQL would read anew for every statement.
create domain community.ledger_unit as text constraint ledger_unit check (value in ('PENCE', 'MINUTES'));
create domain community.ledger_side as text constraint ledger_side check (value in ('DEBIT', 'CREDIT'));
create domain community.ledger_amount as bigint constraint ledger_amount check (value between 1 and 1000000000000);
create domain community.ledger_reason as text constraint ledger_reason check (value ~ '^[A-Z][A-Z0-9_]{1,39}$');

create table community.ledger_book (
    tenant_id uuid        not null,
    id        uuid        not null,
    unit      community.ledger_unit not null,
    opened_at timestamptz not null,
    last_seq  bigint      not null default 0,
    last_hash bytea       not null default '',
    closed_to date,
    primary key (tenant_id, id),
    unique (tenant_id, id, unit)
) with (fillfactor = 50);
select platform.protect('community.ledger_book', 'select');

-- The balance stands on the account's usual side. 'beyond' is how far a reversal has put somebody past their limit:
-- it shrinks with every minute given and never grows by spending (R-TIME-20).
create table community.ledger_account (
    tenant_id uuid     not null,
    book_id   uuid     not null,
    account   text collate "C" not null,
    unit      community.ledger_unit not null,
    usual     smallint not null,
    balance   bigint   not null,
    lowest    bigint   not null default 0,
    beyond    bigint   not null default 0,
    primary key (tenant_id, book_id, account),
    foreign key (tenant_id, book_id, unit) references community.ledger_book (tenant_id, id, unit),
    constraint ledger_not_enough check (balance >= lowest - beyond)
) with (fillfactor = 50);
select platform.protect('community.ledger_account', 'select');

create function community.ledger_account_is_of(account text, unit text, usual smallint) returns boolean
    language sql immutable as
$$
select unit = 'PENCE' and usual = 1 and account ~ '^(BANK$|DEFICIT:.)'
    or unit = 'PENCE' and usual = -1 and account ~ '^(SUSPENSE$|(LOT|PAYABLE_MEMBER|PAYABLE_COUNCIL|PAYABLE_GRANTOR):.|HOLD:.+:.)'
    or unit = 'MINUTES' and usual = -1 and account ~ '^(POT$|MEMBER:.)'
$$;
create function community.ledger_limit_is_of(unit text, lowest bigint, beyond bigint) returns boolean
    language sql immutable as
$$
select lowest = 0 and beyond = 0 or unit = 'MINUTES' and lowest <= 0 and beyond >= 0
$$;
create function community.ledger_account_fits() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if not community.ledger_account_is_of(new.account, new.unit, new.usual) then
        raise exception 'ledger_account_of_another_unit: %', new.account;
    end if;
    if not community.ledger_limit_is_of(new.unit, new.lowest, new.beyond) then
        raise exception 'ledger_limit: %', new.account;
    end if;
    return null;
end
$$;
-- Afterwards: what is looked at before, PostgreSQL locks once more, also where these columns stay as they are.
create trigger ledger_account_fits after insert or update of account, unit, usual, lowest, beyond on community.ledger_account
    for each row execute function community.ledger_account_fits();

-- Its identifier is made of the command, the type and the cause, so that a command posts a journal once.
create table community.ledger_journal (
    tenant_id       uuid        not null,
    book_id         uuid        not null,
    seq             bigint      not null,
    id              uuid        not null,
    command_id      uuid        not null,
    type            text        not null,
    value_date      date        not null,
    accounting_date date        not null,
    posted_at       timestamptz not null,
    actor_id        uuid,
    acting_for      uuid,
    cause_id        uuid        not null,
    decision_id     uuid,
    reverses_id     uuid,
    reason_code     community.ledger_reason,
    hash            bytea       not null,
    primary key (tenant_id, book_id, seq)
);
create unique index ledger_posted_before on community.ledger_journal (tenant_id, id) where id is not null;
create unique index ledger_reversed_before on community.ledger_journal (tenant_id, reverses_id) where reverses_id is not null;
select platform.protect('community.ledger_journal', 'select');

create table community.ledger_line (
    tenant_id uuid     not null,
    book_id   uuid     not null,
    seq       bigint   not null,
    line      smallint not null,
    account   text collate "C" not null,
    side      community.ledger_side   not null,
    amount    community.ledger_amount not null,
    primary key (tenant_id, book_id, seq, line),
    foreign key (tenant_id, book_id, account) references community.ledger_account (tenant_id, book_id, account)
);
select platform.protect('community.ledger_line', 'select');

-- For everybody, the owner of the tables too.
create function community.ledger_refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'ledger_only_grows: % of %', lower(tg_op), tg_table_name;
end
$$;
create trigger ledger_only_grows before update or delete on community.ledger_journal
    for each row execute function community.ledger_refuse_change();
create trigger ledger_only_grows before update or delete on community.ledger_line
    for each row execute function community.ledger_refuse_change();
create trigger ledger_is_kept before delete on community.ledger_account
    for each row execute function community.ledger_refuse_change();
create trigger ledger_is_kept before delete on community.ledger_book
    for each row execute function community.ledger_refuse_change();
create trigger ledger_is_not_emptied before truncate on community.ledger_journal execute function community.ledger_refuse_change();
create trigger ledger_is_not_emptied before truncate on community.ledger_line execute function community.ledger_refuse_change();

-- What a hash is made of: binary, so that it is the same whatever the session's settings are.
create function community.ledger_bytes(journal uuid, tenant uuid, book uuid, seq bigint, command uuid, type text, value_date date,
    accounting_date date, posted_at timestamptz, actor uuid, acting_for uuid, cause uuid, decision uuid, reverses uuid,
    reason text, accounts text[], amounts bigint[]) returns bytea
    language sql stable as
$$
select record_send(row(journal, tenant, book, seq, command, type, value_date, accounting_date, posted_at, actor, acting_for, cause,
    decision, reverses, reason, accounts, amounts))
$$;

create function community.ledger_area() returns uuid
    language sql stable as
$$
select nullif(current_setting('app.tenant', true), '')::uuid
$$;

create function community.open_book(_book uuid, _unit text, _at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as
$$
insert into community.ledger_book (tenant_id, id, unit, opened_at) values (community.ledger_area(), _book, _unit, _at)
$$;

-- True when there is such a book in the open area; whoever else posts to it waits for the end of this transaction.
create function community.lock_book(_book uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    perform 1 from community.ledger_book b where b.tenant_id = community.ledger_area() and b.id = _book for update;
    return found;
end
$$;

create function community.close_book(_book uuid, _to date) returns boolean
    language sql security definer set search_path = pg_catalog, pg_temp as
$$
with closed as (update community.ledger_book b set closed_to = greatest(b.closed_to, _to)
                where b.tenant_id = community.ledger_area() and b.id = _book returning 1)
select exists (select 1 from closed)
$$;

-- Somebody who is lower already keeps what they have, and gets no lower.
create function community.limit_account(_book uuid, _account text, _lowest bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    _unit text := (select b.unit from community.ledger_book b
                   where b.tenant_id = community.ledger_area() and b.id = _book for update);
begin
    insert into community.ledger_account (tenant_id, book_id, account, unit, usual, balance, lowest)
    values (community.ledger_area(), _book, _account, _unit, case when _account ~ '^(BANK|DEFICIT)' then 1 else -1 end, 0, _lowest)
    on conflict (tenant_id, book_id, account)
        do update set lowest = _lowest, beyond = greatest(0, _lowest - ledger_account.balance);
end
$$;

-- A debit is positive, a credit negative. A reversal takes its lines from the journal it reverses, the other way round:
-- whoever calls says no amount (INV-06). Every expression and every statement is made ready anew in each transaction: so there
-- are few, and what is refused for one of several reasons is asked once.
create function community.post_journal(_book uuid, _command uuid, _type text, _value_date date, _accounting_date date,
    _posted_at timestamptz, _actor uuid, _acting_for uuid, _cause uuid, _decision uuid, _reverses uuid, _reason text,
    _accounts text[], _amounts bigint[]) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    _tenant    uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    _journal   constant uuid := encode(substr(sha256(uuid_send(_book) || uuid_send(_command) || uuid_send(_cause)
                                    || convert_to(_type, 'UTF8')), 1, 16), 'hex')::uuid;
    _seq       bigint;
    _hash      bytea;
    _unit      text;
    _closed_to date;
    _number    int;
    _sum       bigint := 0;
    _amount    bigint;
    _moved     text[];
    _by        bigint[];
    _found     int;
begin
    if _reverses is not null then
        select array_agg(l.account order by l.line),
               array_agg(case l.side when 'DEBIT' then -l.amount else l.amount end order by l.line)
        into _accounts, _amounts
        from community.ledger_journal j
        join community.ledger_line l on l.tenant_id = j.tenant_id and l.book_id = j.book_id and l.seq = j.seq
        where j.tenant_id = _tenant and j.book_id = _book and j.id = _reverses and j.type <> 'REVERSE';
    end if;
    _number := coalesce(cardinality(_accounts), 0);
    if _number < 2 or _number <> cardinality(_amounts) then
        raise exception 'ledger_two_lines';
    end if;
    foreach _amount in array _amounts loop
        _sum := _sum + _amount;
    end loop;
    if _sum <> 0 then
        raise exception 'ledger_not_balanced';
    end if;

    update community.ledger_book b
    set last_seq  = b.last_seq + 1,
        last_hash = sha256(b.last_hash || community.ledger_bytes(_journal, _tenant, _book, b.last_seq + 1, _command, _type,
            _value_date, _accounting_date, _posted_at, _actor, _acting_for, _cause, _decision, _reverses, _reason, _accounts, _amounts))
    where b.tenant_id = _tenant and b.id = _book
    returning b.last_seq, b.last_hash, b.unit, b.closed_to into _seq, _hash, _unit, _closed_to;
    if _seq is null or _accounting_date <= _closed_to or _value_date > _accounting_date
        or (_type = 'REVERSE') <> (_reverses is not null) or (_reverses is null) <> (_reason is null) then
        raise exception '%', case when _seq is null then 'ledger_no_book'
                                  when _accounting_date <= _closed_to then 'ledger_period_closed'
                                  when _value_date > _accounting_date then 'ledger_value_date'
                                  else 'ledger_half_a_reversal' end;
    end if;

    insert into community.ledger_journal values (_tenant, _book, _seq, _journal, _command, _type, _value_date, _accounting_date,
        _posted_at, _actor, _acting_for, _cause, _decision, _reverses, _reason, _hash);

    -- An account that stands twice moves once.
    _moved := _accounts;
    _by := _amounts;
    if _number > 2 or _accounts[1] = _accounts[2] then
        select array_agg(leg.account), array_agg(leg.amount) into _moved, _by
        from (select account, sum(amount)::bigint as amount from unnest(_accounts, _amounts) as each (account, amount)
              group by account) leg;
    end if;
    if _unit = 'PENCE' then
        update community.ledger_account a set balance = a.balance + a.usual * _by[array_position(_moved, a.account)]
        where a.tenant_id = _tenant and a.book_id = _book and a.account = any (_moved);
    else
        update community.ledger_account a
        set balance = a.balance + a.usual * _by[array_position(_moved, a.account)],
            beyond  = case _type
                          when 'REVERSE' then greatest(0, a.lowest - a.balance - a.usual * _by[array_position(_moved, a.account)])
                          else least(a.beyond, greatest(0, a.lowest - a.balance - a.usual * _by[array_position(_moved, a.account)]))
                      end
        where a.tenant_id = _tenant and a.book_id = _book and a.account = any (_moved);
    end if;
    get diagnostics _found = row_count;
    if _found < cardinality(_moved) then
        insert into community.ledger_account (tenant_id, book_id, account, unit, usual, balance)
        select _tenant, _book, leg.account, _unit, leg.usual, leg.usual * leg.amount
        from (select account, amount, case when account ~ '^(BANK|DEFICIT)' then 1 else -1 end as usual
              from unnest(_moved, _by) as each (account, amount)) leg
        where not exists (select 1 from community.ledger_account a
                          where a.tenant_id = _tenant and a.book_id = _book and a.account = leg.account);
    end if;

    insert into community.ledger_line
    select _tenant, _book, _seq, leg.line, leg.account, case when leg.amount > 0 then 'DEBIT' else 'CREDIT' end, abs(leg.amount)
    from unnest(_accounts, _amounts) with ordinality as leg (account, amount, line);

    return _journal;
end
$$;

create function community.reverse_journal(_reversed uuid, _command uuid, _accounting_date date, _posted_at timestamptz,
    _actor uuid, _acting_for uuid, _decision uuid, _reason text) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    _book uuid;
    _type text;
begin
    select j.book_id, j.type into _book, _type
    from community.ledger_journal j where j.tenant_id = community.ledger_area() and j.id = _reversed;
    if _book is null then
        raise exception 'ledger_no_journal';
    end if;
    if _type = 'REVERSE' then
        raise exception 'ledger_is_a_reversal';
    end if;
    return community.post_journal(_book, _command, 'REVERSE', _accounting_date, _accounting_date,
        _posted_at, _actor, _acting_for, _reversed, _decision, _reversed, _reason, null, null);
end
$$;

revoke execute on all functions in schema community from public;
grant execute on function community.ledger_area(), community.open_book(uuid, text, timestamptz), community.lock_book(uuid),
    community.close_book(uuid, date), community.limit_account(uuid, text, bigint),
    community.post_journal(uuid, uuid, text, date, date, timestamptz, uuid, uuid, uuid, uuid, uuid, text, text[], bigint[]),
    community.reverse_journal(uuid, uuid, date, timestamptz, uuid, uuid, uuid, text)
    to alongside_app;
