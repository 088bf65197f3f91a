package org.alongside.community.statement.boundary;

import java.time.YearMonth;
import java.util.UUID;

/** A month that was compared with the bank and waits to be closed. */
public record MonthToClose(UUID periodId, String poolName, YearMonth month) {
}
