-- The chain of one area, so that who verifies can say where; and of every area, because an area that was closed again
-- keeps its record.

create function platform.broken_audit(area uuid) returns table (seq bigint, problem text)
    language sql stable as
$$
select r.seq,
       case
           when r.seq <> r.seq_before + 1 then 'a row before this one is missing'
           when r.previous_hash <> r.hash_before then 'it does not follow the row before'
           else 'its content was changed'
       end
from (select p.seq, p.previous_hash, p.hash, platform.audit_hash(p.previous_hash, p) as computed,
             lag(p.seq, 1, 0::bigint) over before as seq_before, lag(p.hash, 1, ''::bytea) over before as hash_before
      from platform.audit_process p where p.tenant_id = area
      window before as (order by p.seq)) r
where r.seq <> r.seq_before + 1
   or r.previous_hash <> r.hash_before
   or r.hash <> r.computed
order by r.seq
$$;
comment on function platform.broken_audit(uuid) is 'No rows when everything adds up.';

create or replace function platform.audit_verify()
    returns table (tenant_id uuid, seq bigint, problem text)
    language plpgsql as
$$
declare
    area uuid;
begin
    for area in select a.id from platform.area a
                union all select '00000000-0000-0000-0000-000000000000' loop
        perform set_config('app.tenant', area::text, true);
        return query select area, b.seq, b.problem from platform.broken_audit(area) b;
    end loop;
end
$$;

-- Row-level security binds the owner too: who verifies enters one area after the other, for a transaction each time.
create function platform.verify_in(area uuid) returns void
    language sql as
$$
select set_config('app.tenant', area::text, true)
$$;
revoke execute on function platform.verify_in(uuid) from public;
