package org.alongside.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The edge cases of HMAC-SHA256 that project Wycheproof collected. */
class WycheproofTest {

    @Test
    void every_tag_is_accepted_or_refused_as_it_should() {
        int looked = 0;
        for (JsonObject group : Conformance.wycheproofHmac().getJsonArray("testGroups").getValuesAs(JsonObject.class)) {
            int bytes = group.getInt("tagSize") / 8;
            for (JsonObject one : group.getJsonArray("tests").getValuesAs(JsonObject.class)) {
                byte[] ours = WebhookSecret.hmac(hex(one, "key"), hex(one, "msg"));
                boolean same = MessageDigest.isEqual(Arrays.copyOf(ours, bytes), hex(one, "tag"));
                assertThat(same).as("case %d", one.getInt("tcId")).isEqualTo(one.getString("result").equals("valid"));
                looked++;
            }
        }
        assertThat(looked).isEqualTo(174);
    }

    private static byte[] hex(JsonObject one, String name) {
        return HexFormat.of().parseHex(one.getString(name));
    }
}
