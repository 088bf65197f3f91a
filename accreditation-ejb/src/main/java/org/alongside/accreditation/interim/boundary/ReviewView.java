package org.alongside.accreditation.interim.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review that carried a measure on.
 *
 * @param finding empty for whoever may not read why
 */
public record ReviewView(String by, Instant at, String finding, LocalDate nextBy) {
}
