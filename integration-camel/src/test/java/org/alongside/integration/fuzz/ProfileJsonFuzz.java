package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileCheck;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.statement.StatementSchema;
import org.alongside.platform.error.RuleBroken;

/** Any text as a description of a file: read, and the same when written and read again, or refused. */
public final class ProfileJsonFuzz {

    private static final String PROFILE = "{\"name\":%s,\"version\":%s,\"feed\":%s,\"delimiter\":%s,\"fallback\":%s,"
            + "\"strict\":%s,\"days\":[{\"pattern\":%s},{\"pattern\":\"uuuu-MM-dd\",\"from\":%s}],\"amounts\":[%s],"
            + "\"columns\":{%s:{\"header\":%s,\"less\":%s,\"words\":{%s:%s}}},\"ignored\":[%s]}";

    private ProfileJsonFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeBoolean() ? data.consumeRemainingAsString() : profile(data);
        Tried.within(() -> {
            try {
                Profile profile = ProfileJson.read(text);
                must(ProfileJson.read(ProfileJson.write(profile)).equals(profile), "written and read again it is another");
                ProfileCheck.check(profile, StatementSchema.F7);
            } catch (RuleBroken refused) {
                must(!refused.breaches().isEmpty(), "refused without a reason");
            }
        });
    }

    private static String profile(FuzzedDataProvider data) {
        return PROFILE.formatted(part(data, "\"a\""), part(data, "1"), part(data, "\"F7\""), part(data, "\";\""),
                part(data, "\"windows-1252\""), part(data, "true"), part(data, "\"dd/MM/uuuu\""), part(data, "\"2026-01-01\""),
                part(data, "\"THOUSANDS\""), part(data, "\"amount\""), part(data, "\"Credit\""), part(data, "\"Debit\""),
                part(data, "\"DEB\""), part(data, "\"CARD\""), part(data, "\"Sort Code\""));
    }

    private static String part(FuzzedDataProvider data, String right) {
        if (data.consumeProbabilityFloat() < 0.8) {
            return right;
        }
        return data.consumeBoolean() ? data.consumeString(20) : '"' + data.consumeString(20) + '"';
    }
}
