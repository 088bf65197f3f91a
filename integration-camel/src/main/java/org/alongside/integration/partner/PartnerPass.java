package org.alongside.integration.partner;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.secret.Cipher;

/**
 * What lets a partner's program in: for one endpoint of one area, so for one feed, until then (R-INT-19). It is sealed by
 * this installation, so nobody else can make or change one, and no other installation takes it.
 */
public record PartnerPass(UUID area, UUID endpointId, Instant until) {

    public static final Duration LONGEST = Duration.ofMinutes(15);

    private static final String PURPOSE = "passes of partners";
    private static final int PARTS = 3;

    /** As the partner gets it: a text that says nothing. */
    public String sealed() {
        byte[] sealed = Cipher.forPurpose(PURPOSE).seal((area + " " + endpointId + " " + until.getEpochSecond())
                .getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Nothing for one that is over, was changed, or is not ours. */
    public static Optional<PartnerPass> opened(String text, Instant now) {
        try {
            byte[] open = Cipher.forPurpose(PURPOSE).open(Base64.getUrlDecoder().decode(text));
            String[] parts = new String(open, StandardCharsets.UTF_8).split(" ", PARTS);
            PartnerPass pass = new PartnerPass(UUID.fromString(parts[0]), UUID.fromString(parts[1]),
                    Instant.ofEpochSecond(Long.parseLong(parts[2])));
            return Optional.of(pass).filter(one -> now.isBefore(one.until()));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
