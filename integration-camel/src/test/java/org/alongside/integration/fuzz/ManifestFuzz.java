package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.json.StrictJson;

/** Any bytes as what comes beside a file: read, and the same when written and read again, or refused in words. */
public final class ManifestFuzz {

    private static final String MANIFEST = "{\"file\":%s,\"media_type\":\"text/csv\",\"bytes\":%s,\"sha256\":%s,\"encrypted\":%s,"
            + "\"rows\":%s,\"control_total\":%s,\"currency\":%s,\"schema\":\"1\",\"profile\":\"2\",\"sequence\":%s,"
            + "\"previous_sequence\":%s,\"created\":%s,\"producer\":\"mosaic\",\"event_id\":%s,\"period_start\":%s,"
            + "\"period_end\":%s,\"final_for_period\":%s}";

    private ManifestFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBoolean() ? data.consumeRemainingAsBytes() : manifest(data).getBytes(StandardCharsets.UTF_8);
        Tried.within(() -> {
            try {
                Manifest read = Manifest.read(bytes);
                must(Manifest.read(read.write()).equals(read), "written and read again it is another");
            } catch (StrictJson.NotRead refused) {
                must(!refused.getMessage().isBlank(), "refused without a word");
            }
        });
    }

    private static String manifest(FuzzedDataProvider data) {
        return MANIFEST.formatted(part(data, "\"F4.csv\""), part(data, "12"), part(data, '"' + "a".repeat(64) + '"'),
                part(data, "false"), part(data, "3"), part(data, "\"855.20\""), part(data, "\"GBP\""), part(data, "123"),
                part(data, "122"), part(data, "\"2026-04-06T06:00:00Z\""), part(data, "\"0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10\""),
                part(data, "\"2026-04-06\""), part(data, "null"), part(data, "true"));
    }

    private static String part(FuzzedDataProvider data, String right) {
        if (data.consumeProbabilityFloat() < 0.85) {
            return right;
        }
        return data.consumeBoolean() ? data.consumeString(20) : '"' + data.consumeString(20) + '"';
    }
}
