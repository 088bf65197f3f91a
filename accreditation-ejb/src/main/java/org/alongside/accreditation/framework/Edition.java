package org.alongside.accreditation.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A national edition as people read it. */
public record Edition(String code, String title, String summary, EditionStatus status, LocalDate effectiveFrom,
                      LocalDate transitionEndsOn, LocalDate reviewDueOn, ChangeStatement changeStatement,
                      List<FrameworkArea> areas, List<ParameterRange> parameters) {

    public Edition {
        areas = List.copyOf(areas);
        parameters = List.copyOf(parameters);
    }

    public Optional<FrameworkArea> area(String areaCode) {
        return areas.stream().filter(a -> a.code().equals(areaCode)).findFirst();
    }

    public Map<ParameterKey, ParameterRange> ranges() {
        return parameters.stream().collect(Collectors.toMap(ParameterRange::key, Function.identity()));
    }

    /** Decisions stay valid; people are told that the review is late (R-ACC-20). */
    public boolean reviewIsOverdue(LocalDate today) {
        return status == EditionStatus.IN_FORCE && today.isAfter(reviewDueOn);
    }
}
