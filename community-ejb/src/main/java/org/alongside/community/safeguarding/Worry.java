package org.alongside.community.safeguarding;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody tells. Any words or a way to call them back is enough (R-SAFE-01).
 *
 * @param about   those of the people who read this whom it is about
 * @param raiser  null when they give no name
 */
public record Worry(String words, String callBack, String wishes, ShareConsent consent, boolean danger,
                    Set<Receiver> about, UUID raiser) {
}
