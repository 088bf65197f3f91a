package org.alongside.community.council.control;

/** The statement that takes one turn of a batch in. It is long because it is one: PostgreSQL then plans it as one. */
final class AllocationSql {

    /** What makes two rows the same; when the council last touched it does not. */
    private static final String CONTENT = """
            %1$s.state, %1$s.service_type, %1$s.component, %1$s.delivery, %1$s.start_day, %1$s.end_day, %1$s.review_due,
            %1$s.unit_pence, %1$s.unit, %1$s.units_per_week, %1$s.gross_weekly, %1$s.contribution, %1$s.net_weekly,
            %1$s.period, %1$s.account, %1$s.contingency_weeks, %1$s.pooling, %1$s.cost_centre, %1$s.subjective,
            %1$s.analysis, %1$s.team""";

    private static final String COLUMNS = """
            reference, number, la_person_id, state, service_type, component, delivery, start_day, end_day, review_due,
            unit_pence, unit, units_per_week, gross_weekly, contribution, net_weekly, period, account, contingency_weeks,
            pooling, cost_centre, subjective, analysis, team, updated_at""";

    /** Where two versions of the same number differ, for somebody in finance to see. */
    private static final String DIFFERENCE = """
            case when s.unit_pence <> h.unit_pence then 'unit_cost ' || cast(%1$s.unit_pence / 100.0 as numeric(12, 2))
            when s.gross_weekly <> h.gross_weekly then 'gross_weekly ' || cast(%1$s.gross_weekly / 100.0 as numeric(12, 2))
            when s.contribution <> h.contribution
                then 'client_contribution_weekly ' || cast(%1$s.contribution / 100.0 as numeric(12, 2))
            when s.state <> h.state then 'status ' || %1$s.state
            when s.start_day <> h.start_day then 'start_date ' || %1$s.start_day
            when s.end_day is distinct from h.end_day then 'end_date ' || coalesce(cast(%1$s.end_day as text), 'none')
            end""";

    /**
     * The newest version of each budget named is looked up once; only where the file has an older one is that looked up as
     * well. A row that waits for a link is not compared with anything.
     */
    static final String APPLY = """
            with open_split as (
                select old_id as id from community.split_id where tenant_id = cast(?1 as uuid) and settled_at is null
                union all
                select new_id from community.split_id where tenant_id = cast(?1 as uuid) and settled_at is null),
            judged as (
                select s.*, h.number as kept_number, h.la_person_id as kept_person,
                    case when s.refused is not null then s.refused
                    when coalesce(m.kept_id, s.la_person_id) in (select id from open_split) then 'SPLIT_UNDECIDED'
                    when l.id is null then case when exists (
                            select 1 from community.person_link z where z.tenant_id = s.tenant_id
                            and z.status in ('CONFIRMED', 'UNCLEAR') and ltrim(z.la_person_id, '0') = ltrim(s.la_person_id, '0'))
                        then 'ZEROS_LOST' else 'NO_LINK' end
                    when h.id is null then null
                    when coalesce(k.kept_id, h.la_person_id) <> coalesce(m.kept_id, s.la_person_id) then 'OF_SOMEBODY_ELSE'
                    when h.number < s.number then null
                    when h.number = s.number and ({s}) is not distinct from ({h}) then 'DUPLICATE'
                    when h.number = s.number then 'SAME_VERSION_OTHER_CONTENT'
                    when exists (select 1 from community.council_budget o where o.tenant_id = s.tenant_id
                        and o.reference = s.reference and o.number = s.number and ({s}) is not distinct from ({o}))
                        then 'DUPLICATE'
                    else 'OLDER_VERSION' end as verdict,
                    case when h.number = s.number then {ds} end as ours_said,
                    case when h.number = s.number then {dh} end as theirs_kept
                from community.council_stage s
                left join community.merged_id m on m.tenant_id = s.tenant_id and m.old_id = s.la_person_id
                left join community.person_link l on l.tenant_id = s.tenant_id and l.status = 'CONFIRMED'
                    and l.la_person_id = coalesce(m.kept_id, s.la_person_id)
                left join lateral (select a.* from community.council_budget a where a.tenant_id = s.tenant_id
                    and a.reference = s.reference order by a.number desc limit 1) h on true
                left join community.merged_id k on k.tenant_id = s.tenant_id and k.old_id = h.la_person_id
                where s.tenant_id = cast(?1 as uuid) and s.batch_id = cast(?2 as uuid) and s.turn = cast(?3 as integer)),
            added as (
                insert into community.council_budget (tenant_id, id, version, message_id, applied_at, {columns})
                select tenant_id, uuidv7(), 1, cast(?5 as uuid), cast(?4 as timestamptz), {columns}
                from judged where verdict is null)
            select line, reference, verdict,
                case verdict when 'SAME_VERSION_OTHER_CONTENT' then ours_said when 'OLDER_VERSION' then cast(number as text)
                    when 'NO_LINK' then la_person_id when 'ZEROS_LOST' then la_person_id
                    when 'OF_SOMEBODY_ELSE' then la_person_id end,
                case verdict when 'SAME_VERSION_OTHER_CONTENT' then theirs_kept
                    when 'OLDER_VERSION' then cast(kept_number as text) end
            from judged where verdict is not null order by line"""
            .replace("{s}", CONTENT.formatted("s")).replace("{h}", CONTENT.formatted("h"))
            .replace("{o}", CONTENT.formatted("o")).replace("{columns}", COLUMNS)
            .replace("{ds}", DIFFERENCE.formatted("s")).replace("{dh}", DIFFERENCE.formatted("h"));

    private AllocationSql() {
    }
}
