package org.alongside.community.person;

import java.util.UUID;

/**
 * What was tried so that a person could decide themselves (R-REP-3).
 *
 * @param aboutId   the decision, spend or other thing
 * @param tried     formats, time, setting
 * @param supporter who helped, or empty
 * @param wishes    what the person is known to want; needed when somebody else decides (R-REP-5)
 * @param consulted who was asked; needed then too
 */
public record SupportNote(UUID personId, UUID aboutId, SupportOutcome outcome, String tried, String supporter,
                          String wishes, String consulted) {
}
