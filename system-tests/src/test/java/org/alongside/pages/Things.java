package org.alongside.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.server.testing.TestDatabase;

/** Things of the demonstration that a page's address may name, looked up where they are kept. */
final class Things {

    /** Each asks with the area's id. */
    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("body", "select body_id from accreditation.body_area where area_id = :area"),
            Map.entry("chairSeat", seatOf("chair")),
            Map.entry("member2Seat", seatOf("member2")),
            Map.entry("member3Seat", seatOf("member3")),
            Map.entry("rules", "select id from accreditation.local_interpretation where tenant_id = :area order by version_no"));

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Things() {
    }

    /** The seat of one of the cast on the body of their own area. */
    private static String seatOf(String part) {
        return """
                select m.id from accreditation.governing_member m
                join accreditation.body_area a on a.body_id = m.body_id and a.area_id = :area
                join platform.person p on p.id = m.person_id
                where p.email like '%s.%%'""".formatted(part);
    }

    static boolean namedIn(String address) {
        return NAME.matcher(address).results().anyMatch(name -> QUERIES.containsKey(name.group(1)));
    }

    static String put(String address, String area, String thingsOf) {
        return NAME.matcher(address).replaceAll(name -> Matcher.quoteReplacement(switch (name.group(1)) {
            case "area" -> area;
            case "none" -> UUID.nameUUIDFromBytes(new byte[] {0}).toString();
            default -> find(name.group(1), thingsOf);
        }));
    }

    private static String find(String thing, String area) {
        String query = QUERIES.get(thing);
        if (query == null) {
            throw new IllegalArgumentException("pages.csv names {" + thing + "}, which Things does not know");
        }
        try (Connection connection = TestDatabase.superuserConnection();
             PreparedStatement statement = connection.prepareStatement(
                     query.replace(":area", "(select id from platform.area where slug = '" + area + "')"))) {
            ResultSet row = statement.executeQuery();
            if (!row.next()) {
                throw new AssertionError("The demonstration has no " + thing + " in " + area);
            }
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
