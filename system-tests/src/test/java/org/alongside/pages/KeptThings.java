package org.alongside.pages;

import java.util.List;
import java.util.Map;
import org.alongside.isolation.Database;

/** Things of the demonstration that a page's address may name, looked up where they are kept. */
final class KeptThings {

    private static final Map<String, String> QUERIES = Map.of(
            "body", "select body_id from accreditation.body_area where area_id = :area",
            "chairSeat", seatOf("chair"),
            "member2Seat", seatOf("member2"),
            "member3Seat", seatOf("member3"),
            "rules", "select id from accreditation.local_interpretation where tenant_id = :area order by version_no",
            "tie", "select id from accreditation.host_tie where tenant_id = :area order by from_on");

    private KeptThings() {
    }

    static boolean has(String name) {
        return QUERIES.containsKey(name);
    }

    static String in(String area, String name) {
        List<String> found = Database.rows(QUERIES.get(name)
                .replace(":area", "(select id from platform.area where slug = '" + area + "')"));
        if (found.isEmpty()) {
            throw new AssertionError("The demonstration has no " + name + " in " + area);
        }
        return found.get(0);
    }

    /** The seat of one of the cast on the body of their own area. */
    private static String seatOf(String part) {
        return """
                select m.id from accreditation.governing_member m
                join accreditation.body_area a on a.body_id = m.body_id and a.area_id = :area
                join platform.person p on p.id = m.person_id
                where p.email like '%s.%%'""".formatted(part);
    }
}
