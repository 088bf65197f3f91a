-- The check of V12 looked for the end of each book among the journals of all: ten thousand books took longer than a
-- connection waits. Now each list is read once, however many books an area keeps.
create or replace function community.check_books() returns table (book uuid, unit text, journals bigint, problems text[])
    language sql stable as
$$
with area as (select community.ledger_area() as id),
posted as (
    select l.book_id, l.seq, count(*) as lines,
           sum(case l.side when 'DEBIT' then l.amount else -l.amount end) as total,
           array_agg(l.account order by l.line) as accounts,
           array_agg(case l.side when 'DEBIT' then l.amount else -l.amount end order by l.line) as amounts
    from community.ledger_line l where l.tenant_id = (select id from area)
    group by l.book_id, l.seq
),
chain as (
    select j.book_id, j.seq, j.hash, p.lines, p.total, j.value_date, j.accounting_date,
           lag(j.seq, 1, 0::bigint) over before as seq_before,
           sha256(lag(j.hash, 1, ''::bytea) over before || community.ledger_bytes(j.id, j.tenant_id, j.book_id, j.seq, j.command_id,
               j.type, j.value_date, j.accounting_date, j.posted_at, j.actor_id, j.acting_for, j.cause_id, j.decision_id,
               j.reverses_id, j.reason_code, p.accounts, p.amounts)) as computed
    from community.ledger_journal j
    left join posted p on p.book_id = j.book_id and p.seq = j.seq
    where j.tenant_id = (select id from area)
    window before as (partition by j.book_id order by j.seq)
),
moved as (
    select l.book_id, l.account, l.seq,
           sum(case (l.side = 'DEBIT') = (l.account ~ '^(BANK|DEFICIT)') when true then l.amount else -l.amount end) as change
    from community.ledger_line l where l.tenant_id = (select id from area)
    group by l.book_id, l.account, l.seq
),
replayed as (
    select m.book_id, m.account, m.seq, sum(m.change) over (partition by m.book_id, m.account order by m.seq) as balance,
           row_number() over (partition by m.book_id, m.account order by m.seq desc) as from_the_end
    from moved m
),
wrong as (
    select c.book_id, c.seq, 'a journal before ' || c.seq || ' is missing' as problem from chain c where c.seq <> c.seq_before + 1
    union all
    select c.book_id, c.seq, 'journal ' || c.seq || ' was changed or does not follow the one before' from chain c
    where c.hash is distinct from c.computed
    union all
    select c.book_id, c.seq, 'journal ' || c.seq || ' does not add up' from chain c
    where c.lines is null or c.lines < 2 or c.total <> 0
    union all
    select c.book_id, c.seq, 'journal ' || c.seq || ' happened after it was entered' from chain c where c.value_date > c.accounting_date
    union all
    select j.book_id, j.seq, 'journal ' || j.seq || ' is half a reversal' from community.ledger_journal j
    where j.tenant_id = (select id from area) and ((j.type = 'REVERSE') <> (j.reverses_id is not null) or (j.reverses_id is null) <> (j.reason_code is null))
    union all
    select p.book_id, p.seq, 'there are lines of journal ' || p.seq || ' and not the journal' from posted p
    where not exists (select 1 from chain c where c.book_id = p.book_id and c.seq = p.seq)
    union all
    select b.id, b.last_seq, 'the book ends at ' || b.last_seq || ' and its journals do not' from community.ledger_book b
    left join (select distinct on (c.book_id) c.book_id, c.seq, c.hash from chain c order by c.book_id, c.seq desc) last
           on last.book_id = b.id
    where b.tenant_id = (select id from area)
      and (b.last_seq <> coalesce(last.seq, 0) or b.last_hash <> coalesce(last.hash, ''::bytea))
    union all
    select coalesce(a.book_id, r.book_id), 0, coalesce(a.account, r.account) || ' stands at ' || coalesce(a.balance::text, 'nothing')
           || ' and its lines come to ' || coalesce(r.balance, 0)
    from (select * from community.ledger_account where tenant_id = (select id from area)) a
    full join (select * from replayed where from_the_end = 1) r on r.book_id = a.book_id and r.account = a.account
    where a.balance is distinct from coalesce(r.balance, 0)
    union all
    select a.book_id, 0, a.account || ' is no account of such a book' from community.ledger_account a
    where a.tenant_id = (select id from area) and not (community.ledger_account_is_of(a.account, a.unit, a.usual)
                                                       and community.ledger_limit_is_of(a.unit, a.lowest, a.beyond))
    union all
    select a.book_id, 0, a.account || ' is lower than it may be' from community.ledger_account a
    where a.tenant_id = (select id from area) and a.balance < a.lowest - a.beyond
    union all
    select r.book_id, r.seq, r.account || ' was below nothing after ' || r.seq from replayed r
    join community.ledger_book b on b.tenant_id = (select id from area) and b.id = r.book_id
    where b.unit = 'PENCE' and r.balance < 0
    union all
    select b.id, 0, 'the balances do not come to nothing together' from community.ledger_book b
    join community.ledger_account a on a.tenant_id = b.tenant_id and a.book_id = b.id
    where b.tenant_id = (select id from area)
    group by b.id having sum(a.usual * a.balance) <> 0
)
select b.id, b.unit, b.last_seq, coalesce(w.problems, '{}')
from community.ledger_book b
left join (select book_id, array_agg(problem order by seq, problem) as problems from wrong group by book_id) w
       on w.book_id = b.id
where b.tenant_id = (select id from area)
order by b.opened_at, b.id
$$;
