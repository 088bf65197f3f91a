package org.alongside.accreditation.framework.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.accreditation.framework.Quorum;
import org.alongside.platform.error.Breach;

/**
 * Values outside the national range are refused whoever saves them (R-ACC-17), and inside it a local body may move a
 * value only the way the edition says (R-ACC-15).
 */
final class ParameterPolicy {

    /** Enough for every range there is; longer digits are not parsed. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,6}");

    private static final String FIELD = "parameter-";

    private final Map<ParameterKey, ParameterRange> ranges;

    ParameterPolicy(Map<ParameterKey, ParameterRange> ranges) {
        this.ranges = ranges;
    }

    List<Breach> check(Map<String, String> typed) {
        List<Breach> breaches = new ArrayList<>();
        typed.forEach((key, value) -> {
            if (!value.isBlank()) {
                checkOne(key, value.strip()).ifPresent(breaches::add);
            }
        });
        if (breaches.isEmpty()) {
            checkQuorum(valuesOf(typed)).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Optional<Breach> checkOne(String key, String value) {
        String field = FIELD + key;
        ParameterRange range = ParameterKey.named(key).map(ranges::get).orElse(null);
        if (range == null) {
            return Optional.of(Breach.at("parameters", FrameworkRule.UNKNOWN_PARAMETER, key));
        }
        String label = range.key().label();
        if (!WHOLE_NUMBER.matcher(value).matches()) {
            return Optional.of(Breach.at(field, FrameworkRule.PARAMETER_NOT_A_NUMBER, label, value));
        }
        int number = Integer.parseInt(value);
        if (range.allowsLocally(number)) {
            return Optional.empty();
        }
        if (range.localMinimum() == range.localMaximum()) {
            return Optional.of(Breach.at(field, FrameworkRule.NATIONAL_RULE_FIXED, label,
                    range.inWords(range.national())));
        }
        FrameworkRule rule = range.contains(number)
                ? FrameworkRule.NATIONAL_RULE_WEAKENED : FrameworkRule.PARAMETER_OUT_OF_RANGE;
        return Optional.of(Breach.at(field, rule, label, range.inWords(range.localMinimum()),
                range.inWords(range.localMaximum()), range.inWords(number)));
    }

    /** A panel that can never be quorate would stop the area. */
    private Optional<Breach> checkQuorum(Map<ParameterKey, Integer> values) {
        int smallest = Math.min(valueOf(ParameterKey.PANEL_SIZE, values), valueOf(ParameterKey.PANEL_SIZE_TIER_L, values));
        int quorum = Quorum.of(smallest, valueOf(ParameterKey.PANEL_QUORUM, values));
        return quorum <= smallest ? Optional.empty()
                : Optional.of(Breach.at(FIELD + ParameterKey.PANEL_QUORUM.key(),
                        FrameworkRule.QUORUM_ABOVE_PANEL, quorum, smallest));
    }

    private int valueOf(ParameterKey key, Map<ParameterKey, Integer> values) {
        return values.getOrDefault(key, ranges.get(key).national());
    }

    /** What differs from the national value; only to be asked after {@link #check} found nothing. */
    Map<ParameterKey, Integer> valuesOf(Map<String, String> typed) {
        Map<ParameterKey, Integer> values = new EnumMap<>(ParameterKey.class);
        typed.forEach((key, value) -> {
            if (!value.isBlank()) {
                ParameterKey parameter = ParameterKey.named(key).orElseThrow();
                int number = Integer.parseInt(value.strip());
                if (number != ranges.get(parameter).national()) {
                    values.put(parameter, number);
                }
            }
        });
        return values;
    }
}
