package org.alongside.integration.personlink;

import static org.alongside.integration.profile.Column.optional;
import static org.alongside.integration.profile.Column.required;

import java.util.Locale;
import org.alongside.integration.profile.ColumnType;
import org.alongside.integration.profile.FeedSchema;

/** What a council can say about links (F13), and the columns it says it in. */
enum LinkSaid {

    LINK_CONFIRMED, LINK_REFUSED, LINK_ENDED, ID_MERGED, ID_SPLIT;

    /** By this, people look for a row. */
    static final String KEY = "link_request_id";

    static final FeedSchema COLUMNS = FeedSchema.of("F13", 1,
            required("event", ColumnType.CODE).oneOf(LinkSaid.class),
            optional("la_code", ColumnType.LA_CODE),
            optional(KEY, ColumnType.UUID),
            optional("outcome", ColumnType.CODE).oneOf("CONFIRMED", "NO_MATCH", "SEVERAL", "REFUSED"),
            optional("la_person_id", ColumnType.LA_PERSON),
            optional("old_id", ColumnType.LA_PERSON),
            optional("new_id", ColumnType.LA_PERSON));

    /** As the type of an event: {@code uk.ulo.person.link_confirmed.v1}. */
    String type() {
        return "uk.ulo.person." + name().toLowerCase(Locale.ROOT) + ".v1";
    }
}
