package org.alongside.platform.area;

import java.time.LocalDate;

/**
 * A council as a published list has it.
 *
 * @param code   three or four letters; null where the list does not say it
 * @param region empty where there is none
 * @param from   its first day; null when before anybody kept count
 * @param until  the day it gave way to another; null while it has not
 */
public record Council(String gssCode, String code, String name, String council, String kind, String region, LocalDate from,
        LocalDate until) {
}
