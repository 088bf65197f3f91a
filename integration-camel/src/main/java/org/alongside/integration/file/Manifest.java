package org.alongside.integration.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.json.StrictJson;

/**
 * What a file should be: it is written last, so a file with a manifest is complete.
 *
 * @param controlTotal     what the amounts in the file add up to, where it has amounts
 * @param previousSequence the number of the file before it, where there was one
 * @param finalForPeriod   no other file follows for this period
 */
public record Manifest(String file, String mediaType, long bytes, String sha256, long rows,
                       Optional<BigDecimal> controlTotal, String schema, String profile, long sequence,
                       Optional<Long> previousSequence, Instant created, String producer, Optional<UUID> eventId,
                       Optional<LocalDate> periodStart, Optional<LocalDate> periodEnd, boolean finalForPeriod) {

    public static final String ENDING = ".manifest.json";

    /**
     * Reads what a partner wrote. Members we do not know are passed over.
     *
     * @throws StrictJson.NotRead when it is no manifest
     */
    public static Manifest read(byte[] json) {
        Members of = new Members(StrictJson.object(json));
        if (of.isTrue("encrypted")) {
            throw new StrictJson.NotRead("the file is encrypted, which the portal does not read yet");
        }
        of.mayBe("currency", "GBP");
        return new Manifest(of.text("file"), of.textOr("media_type", ""), of.count("bytes"), of.matching("sha256",
                "[0-9a-f]{64}"), of.count("rows"), of.money("control_total"), of.textOr("schema", ""),
                of.textOr("profile", ""), of.count("sequence"), of.countIfAny("previous_sequence"),
                of.moment("created"), of.textOr("producer", ""), of.id("event_id"), of.day("period_start"),
                of.day("period_end"), of.isTrue("final_for_period"));
    }

    public byte[] write() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("file", file).add("media_type", mediaType).add("bytes", bytes).add("sha256", sha256)
                .add("encrypted", false).add("rows", rows);
        controlTotal.ifPresentOrElse(total -> json.add("control_total", total.toPlainString()),
                () -> json.addNull("control_total"));
        json.add("currency", "GBP").add("schema", schema).add("profile", profile).add("sequence", sequence);
        previousSequence.ifPresentOrElse(number -> json.add("previous_sequence", number),
                () -> json.addNull("previous_sequence"));
        json.add("created", created.toString()).add("producer", producer);
        eventId.ifPresent(id -> json.add("event_id", id.toString()));
        periodStart.ifPresent(day -> json.add("period_start", day.toString()));
        periodEnd.ifPresent(day -> json.add("period_end", day.toString()));
        JsonObject whole = json.add("final_for_period", finalForPeriod).build();
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with these bytes, if anything: fewer than promised, or others. */
    public Optional<FaultCode> wrongWith(byte[] content) {
        if (content.length < bytes) {
            return Optional.of(FaultCode.E201_TRUNCATED);
        }
        return content.length == bytes && sha256.equals(Digest.sha256(content))
                ? Optional.empty()
                : Optional.of(FaultCode.E200_CHECKSUM);
    }

    /** What is wrong with what was read out of the file, to the row and to the penny. */
    public Optional<FaultCode> wrongWith(long rowsRead, BigDecimal totalRead) {
        if (rowsRead != rows) {
            return Optional.of(FaultCode.E231_ROW_COUNT);
        }
        return controlTotal.filter(promised -> promised.compareTo(totalRead) != 0)
                .map(different -> FaultCode.E230_CONTROL_TOTAL);
    }
}
