package org.alongside.integration.statuschange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.integration.envelope.Envelope;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.contracts.AccreditationChanged;
import org.alongside.platform.outbox.Waiting;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusChangeTest {

    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID EVENT = UUID.fromString("0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final int MOST_BYTES = 20_000;
    private static final Path DOCUMENT = Path.of("..", "portal-web", "src", "main", "resources", "org", "alongside",
            "portal", "api", "openapi.json");
    private static final AreaSummary KENT = new AreaSummary(UUID.randomUUID(), "E10000016", "KEN", "Kent",
            "Kent County Council", "kent", "South East", true);

    @ParameterizedTest
    @CsvSource({"'', ACTIVE, false, NOT_LISTED, ACCREDITED", "'', ACTIVE, true, NOT_LISTED, ACCREDITED_WITH_CONDITIONS",
        "ACTIVE, EXPIRED, false, ACCREDITED, LAPSED", "ACTIVE, RELINQUISHED, false, ACCREDITED, WITHDRAWN_BY_BROKER",
        "ACTIVE, SUSPENDED, false, ACCREDITED, SUSPENDED", "SUSPENDED, WITHDRAWN, false, SUSPENDED, REMOVED",
        "SUSPENDED, ACTIVE, false, SUSPENDED, ACCREDITED"})
    void a_change_is_told_in_the_words_of_the_list(String before, String after, boolean conditions, String told,
            String now) {
        JsonObject data = change(before, after, conditions).data("https://portal.example/kent/register/SB-7K2M9Q-4");

        assertThat(data.getString("old_status")).isEqualTo(told);
        assertThat(data.getString("new_status")).isEqualTo(now);
        assertThat(data.getString("broker_ref")).isEqualTo("SB-7K2M9Q-4");
        assertThat(data.getString("service_id")).isEqualTo(ENTRY.toString());
        assertThat(data.getString("effective_at")).isEqualTo("2026-11-22T10:00:00.000Z");
        assertThat(data.getInt("version")).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(AccreditationStatus.class)
    void what_people_should_do_is_said_where_a_broker_may_not_be_relied_on_any_more(AccreditationStatus after) {
        JsonObject data = change("ACTIVE", after.name(), false).data("https://portal.example/");

        boolean urgent = after == AccreditationStatus.SUSPENDED || after == AccreditationStatus.WITHDRAWN;
        assertThat(data.containsKey("people_should")).isEqualTo(urgent);
        assertThat(data.getBoolean("appeal_open")).isEqualTo(urgent);
        assertThat(data.getString("public_statement")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(AccreditationStatus.class)
    @Proves("R-INT-89")
    void an_event_is_thin_and_holds_no_name_and_no_reason(AccreditationStatus after) {
        Envelope event = StatusChangeFeed.event(new Waiting(EVENT, ENTRY, "accreditation.changed", fact("ACTIVE",
                after.name(), false)), change("ACTIVE", after.name(), false), KENT);

        assertThat(event.bytes().length).isLessThan(MOST_BYTES);
        assertThat(event.data().keySet()).isSubsetOf("broker_ref", "service_id", "old_status", "new_status",
                "effective_at", "appeal_open", "public_statement", "people_should", "list_url", "version");
        assertThat(event.partitionKey()).isEqualTo("SB-7K2M9Q-4");
        assertThat(event.subject()).isEqualTo("broker/SB-7K2M9Q-4");
        assertThat(event.id()).isEqualTo(EVENT);
        assertThat(event.data().getString("list_url")).endsWith("/kent/register/SB-7K2M9Q-4");
    }

    @ParameterizedTest
    @EnumSource(AccreditationStatus.class)
    @Proves("R-INT-90")
    void an_event_is_as_our_published_document_says(AccreditationStatus after) throws IOException {
        Envelope event = StatusChangeFeed.event(new Waiting(EVENT, ENTRY, "accreditation.changed", ""),
                change("", after.name(), false), KENT);

        assertThat(faults("Event", Envelope.numbered(event.bytes(), 1))).isEmpty();
        assertThat(faults("StatusChanged", event.data().toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(faults("StatusChanged", "{}".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static Set<?> faults(String schema, byte[] json) throws IOException {
        ObjectMapper reader = new ObjectMapper();
        var rules = reader.readTree(DOCUMENT.toFile()).at("/components/schemas/" + schema);
        var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(rules, config)
                .validate(reader.readTree(json));
    }

    @ParameterizedTest
    @EnumSource(AccreditationStatus.class)
    void a_letter_says_it_in_the_approved_words_and_leads_to_the_list(AccreditationStatus after) {
        StatusChange change = change("ACTIVE", after.name(), false);
        String letter = new String(StatusLetter.of(KENT, List.of(change, change)), StandardCharsets.UTF_8);

        assertThat(letter).contains("in Kent", "Broker SB-7K2M9Q-4: " + change.after().words(),
                StatusWords.statement(change.after()), "/kent/register/SB-7K2M9Q-4");
        assertThat(letter.contains(StatusWords.peopleShould())).isEqualTo(change.isUrgent());
        assertThat(letter.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void a_wording_fits_the_feed() {
        for (AccreditationStatus after : AccreditationStatus.values()) {
            JsonObject data = change("ACTIVE", after.name(), false).data("https://portal.example/");
            assertThat(data.getString("public_statement").length()).isLessThanOrEqualTo(300);
        }
    }

    private static StatusChange change(String before, String after, boolean conditions) {
        return StatusChange.of(fact(before, after, conditions));
    }

    /** As the outbox has it. */
    private static String fact(String before, String after, boolean conditions) {
        AccreditationStatus status = AccreditationStatus.valueOf(after);
        AccreditationChanged changed = new AccreditationChanged(ENTRY, "accreditation.changed", "SB-7K2M9Q-4", before,
                after, conditions, LocalDate.of(2029, 11, 21), AT, status.isAppealable(), 3);
        return Json.createObjectBuilder().add("subject", changed.subject().toString())
                .add("number", changed.number()).add("before", changed.before()).add("after", changed.after())
                .add("withConditions", changed.withConditions()).add("until", changed.until().toString())
                .add("at", changed.at().toString()).add("appealOpen", changed.appealOpen())
                .add("version", changed.version()).build().toString();
    }
}
