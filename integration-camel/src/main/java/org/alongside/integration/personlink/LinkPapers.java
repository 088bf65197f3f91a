package org.alongside.integration.personlink;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.community.council.LinkDetails;
import org.alongside.platform.csv.Csv;

/** A request as a council reads it, in a table or as JSON: what the person agreed to and nothing else. */
final class LinkPapers {

    private static final String[] HEADER = {"event", "link_request_id", "authority_ref", "family_name", "given_names",
        "date_of_birth", "postcode", "nhs_number", "council_letter_code"};

    private LinkPapers() {
    }

    static byte[] table(UUID link, LinkDetails details) {
        return bytes(Csv.exact().row(HEADER).row("LINK_REQUESTED", link.toString(), link.toString(), details.familyName(),
                details.givenNames(), details.dateOfBirth().toString(), details.postcode(), details.nhsNumber(),
                details.letterCode()));
    }

    static byte[] end(UUID link) {
        return bytes(Csv.exact().row(HEADER).row("AUTHORITY_WITHDRAWN", link.toString(), link.toString(), "", "", "",
                "", "", ""));
    }

    static JsonObject json(UUID link, LinkDetails details) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("link_request_id", link.toString())
                .add("authority_ref", link.toString())
                .add("family_name", details.familyName())
                .add("given_names", details.givenNames())
                .add("date_of_birth", details.dateOfBirth().toString())
                .add("postcode", details.postcode());
        if (!details.nhsNumber().isEmpty()) {
            json.add("nhs_number", details.nhsNumber());
        }
        if (!details.letterCode().isEmpty()) {
            json.add("council_letter_code", details.letterCode());
        }
        return json.build();
    }

    private static byte[] bytes(Csv table) {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
