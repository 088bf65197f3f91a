package org.alongside.accreditation.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What counts in one area: a national edition read through one local version, neither of which changes any more.
 *
 * @param interpretationVersion 0 where no local interpretation applies: national defaults only
 * @param guidance              local words of help by criterion code
 */
public record Standards(String editionCode, int interpretationVersion, List<Criterion> criteria,
                        Map<ParameterKey, Integer> parameters, Map<String, String> guidance) {

    public static final int NATIONAL_ONLY = 0;

    public Standards {
        criteria = List.copyOf(criteria);
        parameters = Map.copyOf(parameters);
        guidance = Map.copyOf(guidance);
    }

    public int parameter(ParameterKey key) {
        return parameters.get(key);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public List<Criterion> ofKind(CriterionKind kind) {
        return criteria.stream().filter(c -> c.kind() == kind).toList();
    }

    public int panelSize(Tier tier) {
        return parameter(tier == Tier.L ? ParameterKey.PANEL_SIZE_TIER_L : ParameterKey.PANEL_SIZE);
    }

    /** Two thirds of the panel, never fewer than the parameter asks. */
    public int quorumOf(int panelSize) {
        return Quorum.of(panelSize, parameter(ParameterKey.PANEL_QUORUM));
    }
}
