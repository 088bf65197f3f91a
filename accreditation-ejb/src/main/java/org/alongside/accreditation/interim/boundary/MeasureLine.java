package org.alongside.accreditation.interim.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.interim.MeasureStatus;
import org.alongside.accreditation.register.BrokerNumber;

/**
 * One measure in a list.
 *
 * @param since    when it began; when it was proposed, as long as it has not
 * @param reviewBy null unless it runs
 */
public record MeasureLine(UUID id, BrokerNumber number, String brokerName, MeasureStatus status, Instant since,
        LocalDate reviewBy) {
}
