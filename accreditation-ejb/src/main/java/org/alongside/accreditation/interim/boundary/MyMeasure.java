package org.alongside.accreditation.interim.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accreditation.interim.MeasureStatus;

/**
 * What a broker reads about their own suspension.
 *
 * @param closedAt null while it runs
 */
public record MyMeasure(String risk, MeasureStatus status, Instant begunAt, LocalDate reviewBy, LocalDate lastDay,
        Instant closedAt) {
}
