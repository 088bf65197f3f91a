package org.alongside.training.course;

import java.time.LocalDate;
import java.util.Set;

/**
 * What training has to know of a national edition; the page brings it along from the framework.
 *
 * @param areas        the codes of its areas
 * @param localAreas   those whose knowledge is about local policy (R-TRN-44)
 * @param usableUntil  the last day it counts, once another one is in force; null while it is the one in force
 */
public record EditionFacts(String code, Set<String> areas, Set<String> localAreas, LocalDate usableUntil) {

    public EditionFacts {
        areas = Set.copyOf(areas);
        localAreas = Set.copyOf(localAreas);
    }

    public boolean counts(LocalDate day) {
        return usableUntil == null || !day.isAfter(usableUntil);
    }
}
