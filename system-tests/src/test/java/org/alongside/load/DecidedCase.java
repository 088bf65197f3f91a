package org.alongside.load;

import java.util.List;
import org.alongside.isolation.Database;
import org.alongside.kit.Things;

/**
 * A case that a panel has decided, and what its release has left in the database, read behind the portal's back.
 *
 * @param area where it was decided
 */
record DecidedCase(String area, String id) {

    /** One of each: the case, its application, the letter, the term, the entry, the audit, the outbox, the message. */
    static final String ALL = "case 1, application 1, letter 1, term 1, entry 1, found 1, audit 1, outbox 1, message 1";
    static final String NONE = ALL.replace('1', '0');

    private static final String QUERY = """
            with the_case as (select * from accreditation.panel_case where id = '%s'),
                 decision as (select d.* from accreditation.decision d join the_case c on d.tenant_id = c.tenant_id and d.case_id = c.id),
                 term as (select t.* from accreditation.accreditation_term t join decision d on t.tenant_id = d.tenant_id and t.decision_id = d.id)
            select format('case %%s, application %%s, letter %%s, term %%s, entry %%s, found %%s, audit %%s, outbox %%s, message %%s',
                (select count(*) from the_case where status = 'RELEASED'),
                (select count(*) from accreditation.application a join the_case c on a.tenant_id = c.tenant_id and a.id = c.subject_id
                    where a.status <> 'WITH_PANEL'),
                (select count(*) from accreditation.decision_release r join decision d on r.tenant_id = d.tenant_id and r.decision_id = d.id),
                (select count(*) from term),
                (select count(*) from accreditation.register_entry e join term t on e.tenant_id = t.tenant_id and e.id = t.accreditation_id),
                (select count(*) from accreditation.register_term w join term t on w.tenant_id = t.tenant_id and w.entry_id = t.accreditation_id
                    where w.term = 'listed'),
                (select count(*) from platform.audit_process p join the_case c on p.tenant_id = c.tenant_id
                    and platform.audit_mentions(p.events, c.id::text) where p.use_case = 'RELEASE_DECISION' and p.outcome = 'DONE'),
                (select count(*) from platform.outbox_item o join term t on o.tenant_id = t.tenant_id and o.subject = t.accreditation_id
                    where o.type = 'accreditation.granted'),
                (select count(*) from platform.message m join the_case c on m.tenant_id = c.tenant_id and m.person_id = c.applicant_id
                    where m.code = 'N05'))""";

    static DecidedCase in(String area) {
        return new DecidedCase(area, Things.decidedCase(area));
    }

    /** Throws when the portal did not acknowledge. */
    void release() {
        Things.release(area, id);
    }

    String effects() {
        return Database.rows(QUERY.formatted(id)).get(0);
    }

    boolean isUntouched() {
        return effects().equals(NONE);
    }

    /** Every place where the audit record or the decisions of an area no longer hold together. */
    static List<String> brokenChains() {
        return Database.rows("""
                select problem from platform.audit_verify()
                union all
                select b.what from platform.area a, accreditation.broken_decisions(a.id) b""");
    }
}
