-- The same, so that PostgreSQL finds each row by its whole key however little it knows of the tables yet: until it has looked
-- at them it takes any index that begins with the area, and then reads all of that area's journals to find one.

-- Nor is anything asked twice: that the book is there is known from its accounts, and what an account is called and counts
-- in does not change with its balance.

-- Partial, and over every row all the same: only who asks for an identifier is led here.
alter table community.ledger_journal drop constraint ledger_journal_tenant_id_reverses_id_fkey;
alter table community.ledger_journal drop constraint ledger_posted_before;
create unique index ledger_posted_before on community.ledger_journal (tenant_id, id) where id is not null;
alter table community.ledger_journal drop constraint ledger_journal_tenant_id_book_id_fkey;

alter table community.ledger_account drop constraint ledger_account_of_another_unit;
create function community.ledger_account_fits() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if not (new.unit = 'PENCE' and new.usual = 1 and new.account ~ '^(BANK$|DEFICIT:.)'
        or new.unit = 'PENCE' and new.usual = -1
            and new.account ~ '^(SUSPENSE$|(LOT|PAYABLE_MEMBER|PAYABLE_COUNCIL|PAYABLE_GRANTOR):.|HOLD:.+:.)'
        or new.unit = 'MINUTES' and new.usual = -1 and new.account ~ '^(POT$|MEMBER:.)') then
        raise exception 'ledger_account_of_another_unit: %', new.account;
    end if;
    return new;
end
$$;
revoke execute on function community.ledger_account_fits() from public;
create trigger ledger_account_fits before insert or update of account, unit, usual on community.ledger_account
    for each row execute function community.ledger_account_fits();

-- A debit is positive, a credit negative. A reversal takes its lines from the journal it reverses, the other way round:
-- whoever calls says no amount (INV-06).
create or replace function community.post_journal(_book uuid, _command uuid, _type text, _value_date date, _accounting_date date,
    _posted_at timestamptz, _actor uuid, _acting_for uuid, _cause uuid, _decision uuid, _reverses uuid, _reason text,
    _accounts text[], _amounts bigint[]) returns table (journal uuid, sequence bigint)
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
    _account   text;
    _amount    bigint;
    _usual     smallint;
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
    for _leg in 1.._number loop
        _sum := _sum + _amounts[_leg];
    end loop;
    if _sum <> 0 then
        raise exception 'ledger_not_balanced';
    end if;

    update community.ledger_book b
    set last_seq  = b.last_seq + 1,
        last_hash = sha256(b.last_hash || community.ledger_text(_journal, _tenant, _book, b.last_seq + 1, _command, _type,
            _value_date, _accounting_date, _posted_at, _actor, _acting_for, _cause, _decision, _reverses, _reason, _accounts, _amounts))
    where b.tenant_id = _tenant and b.id = _book
    returning b.last_seq, b.last_hash, b.unit, b.closed_to into _seq, _hash, _unit, _closed_to;
    if _seq is null then
        raise exception 'ledger_no_book';
    end if;
    if _accounting_date <= _closed_to then
        raise exception 'ledger_period_closed';
    end if;

    insert into community.ledger_journal values (_tenant, _book, _seq, _journal, _command, _type, _value_date, _accounting_date,
        _posted_at, _actor, _acting_for, _cause, _decision, _reverses, _reason, _hash);

    for _leg in 1.._number loop
        _account := _accounts[_leg];
        if array_position(_accounts, _account) < _leg then
            continue;
        end if;
        _amount := _amounts[_leg];
        if array_position(_accounts, _account, _leg + 1) is not null then
            _amount := (select sum(leg.amount) from unnest(_accounts, _amounts) as leg (account, amount) where leg.account = _account);
        end if;
        update community.ledger_account a
        set balance = a.balance + a.usual * _amount,
            beyond  = case
                          when _unit = 'PENCE' or a.beyond = 0 and _type <> 'REVERSE' then 0
                          when _type = 'REVERSE' then greatest(0, a.lowest - a.balance - a.usual * _amount)
                          else least(a.beyond, greatest(0, a.lowest - a.balance - a.usual * _amount))
                      end
        where a.tenant_id = _tenant and a.book_id = _book and a.account = _account;
        if not found then
            _usual := case when _account ~ '^(BANK|DEFICIT)' then 1 else -1 end;
            insert into community.ledger_account (tenant_id, book_id, account, unit, usual, balance)
            values (_tenant, _book, _account, _unit, _usual, _usual * _amount);
        end if;
    end loop;

    insert into community.ledger_line
    select _tenant, _book, _seq, leg.line, leg.account, case when leg.amount > 0 then 'DEBIT' else 'CREDIT' end, abs(leg.amount)
    from unnest(_accounts, _amounts) with ordinality as leg (account, amount, line);

    return query select _journal, _seq;
end
$$;
