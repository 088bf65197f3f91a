package org.alongside.community.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is to act for a person, in these matters, from when to when, and how far.
 *
 * @param scope    what exactly, in plain words
 * @param evidence which paper was seen; the paper itself is not kept
 * @param tied     is payee, broker, provider or paid worker in these matters; null when not answered
 * @param allowed  the person has separately allowed what this kind may do only then
 */
public record NewRepresentation(UUID personId, UUID representativeId, RepresentativeType type, Set<Matter> matters,
                                String scope, String evidence, LocalDate from, LocalDate to, Boolean tied,
                                boolean allowed) {
}
