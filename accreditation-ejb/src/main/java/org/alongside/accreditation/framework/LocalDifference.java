package org.alongside.accreditation.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One way in which an area differs from the national default, for anyone to read (R-ACC-11). */
public record LocalDifference(String subject, String national, String local) {

    public static List<LocalDifference> of(Edition edition, LocalRules rules) {
        List<LocalDifference> differences = new ArrayList<>();
        rules.parameters().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            ParameterRange range = edition.ranges().get(entry.getKey());
            differences.add(new LocalDifference(range.key().label(), range.inWords(range.national()),
                    range.inWords(entry.getValue())));
        });
        edition.areas().stream().filter(area -> rules.optionalAreas().contains(area.code()))
                .sorted(Comparator.comparing(FrameworkArea::code))
                .forEach(area -> differences.add(new LocalDifference(area.title(), "optional", "asked of every broker")));
        rules.criteria().forEach(criterion -> differences.add(
                new LocalDifference(criterion.title(), "not asked", "asked of every broker: " + criterion.statement())));
        return differences;
    }
}
