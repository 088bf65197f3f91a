package org.alongside.portal.accreditation.body.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.InterpretationDraft;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.accreditation.framework.LocalRules;
import org.alongside.portal.form.Problems;

/** A draft of local rules as a person types it. */
public class DraftForm {

    private final List<CriterionForm> criteria = List.of(new CriterionForm(), new CriterionForm(), new CriterionForm());
    private final Map<String, String> numbers = new HashMap<>();
    private final StatementForm statement = new StatementForm();
    private List<String> optional = List.of();
    private String guidance = "";

    public DraftForm() {
        statement.show(ChangeStatement.EMPTY);
    }

    public void show(LocalRules rules) {
        optional = List.copyOf(rules.optionalAreas());
        rules.parameters().forEach((key, value) -> numbers.put(key.key(), value.toString()));
        for (int i = 0; i < rules.criteria().size(); i++) {
            criteria.get(i).show(rules.criteria().get(i));
        }
        guidance = rules.guidance().getOrDefault("C07", "");
        statement.show(rules.changeStatement());
    }

    /** Core areas cannot be left out on this page; the rule that says so is tested in the module that owns it. */
    public InterpretationDraft read(Edition edition, Problems problems) {
        Set<String> areas = new HashSet<>(optional);
        edition.areas().stream().filter(FrameworkArea::core).map(FrameworkArea::code).forEach(areas::add);
        List<LocalCriterionDraft> asked = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!criteria.get(i).isEmpty()) {
                asked.add(criteria.get(i).read("criterion-" + (i + 1)));
            }
        }
        return new InterpretationDraft(areas, numbers, guidance.isBlank() ? Map.of() : Map.of("C07", guidance), asked,
                statement.read(problems));
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }

    public Map<String, String> getNumbers() {
        return numbers;
    }

    public StatementForm getStatement() {
        return statement;
    }

    public List<String> getOptional() {
        return optional;
    }

    public void setOptional(List<String> optional) {
        this.optional = optional;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }
}
