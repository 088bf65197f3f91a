package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import org.alongside.integration.file.Acknowledgement;
import org.alongside.integration.json.StrictJson;

/** Any bytes as what a partner says of a file of ours: read, and the same when written and read again, or refused in words. */
public final class AcknowledgementFuzz {

    private static final String SAID = "{\"file\":%s,\"sha256\":%s,\"received_at\":%s,\"level\":%s,\"outcome\":%s,\"rows_total\":%s,"
            + "\"rows_accepted\":%s,\"rows_rejected\":%s,\"control_total_accepted\":%s,\"codes\":%s,\"message_id\":%s,"
            + "\"replaces_event_id\":%s}";
    private static final String ID = "\"0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10\"";

    private AcknowledgementFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBoolean() ? data.consumeRemainingAsBytes() : said(data).getBytes(StandardCharsets.UTF_8);
        Tried.within(() -> {
            try {
                Acknowledgement read = Acknowledgement.read(bytes);
                must(Acknowledgement.read(read.write()).equals(read), "written and read again it is another");
            } catch (StrictJson.NotRead refused) {
                must(!refused.getMessage().isBlank(), "refused without a word");
            }
        });
    }

    private static String said(FuzzedDataProvider data) {
        return SAID.formatted(part(data, "\"F1.csv\""), part(data, '"' + "a".repeat(64) + '"'), part(data, "\"2026-04-06T06:00:00Z\""),
                part(data, "\"A1\""), part(data, "\"PARTLY\""), part(data, "3"), part(data, "2"), part(data, "1"),
                part(data, "\"855.20\""), part(data, "[{\"code\":\"E310\",\"count\":1}]"), part(data, ID), part(data, ID));
    }

    private static String part(FuzzedDataProvider data, String right) {
        if (data.consumeProbabilityFloat() < 0.85) {
            return right;
        }
        return data.consumeBoolean() ? data.consumeString(20) : '"' + data.consumeString(20) + '"';
    }
}
