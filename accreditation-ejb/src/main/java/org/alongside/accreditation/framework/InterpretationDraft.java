package org.alongside.accreditation.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an area would like to read the national edition, as somebody typed it.
 *
 * @param areas      the codes of all areas that would be asked for: every core area, and the optional ones adopted
 * @param parameters what was typed by parameter key; what is blank or absent keeps the national value
 * @param guidance   local words of help by area code
 */
public record InterpretationDraft(Set<String> areas, Map<String, String> parameters, Map<String, String> guidance,
                                  List<LocalCriterionDraft> criteria, ChangeStatement changeStatement) {

    public InterpretationDraft {
        areas = Set.copyOf(areas);
        parameters = Map.copyOf(parameters);
        guidance = Map.copyOf(guidance);
        criteria = List.copyOf(criteria);
    }
}
