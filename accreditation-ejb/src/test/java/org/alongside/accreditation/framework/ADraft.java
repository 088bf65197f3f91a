package org.alongside.accreditation.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.control.EditionFile;

/** Builds a local draft that holds every rule, and breaks one on request. */
public final class ADraft {

    private final Set<String> areas = EditionFile.read("CUR-1").areas().stream()
            .filter(FrameworkArea::core).map(FrameworkArea::code).collect(Collectors.toCollection(HashSet::new));
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> guidance = new HashMap<>();
    private final List<LocalCriterionDraft> criteria = new ArrayList<>();
    private ChangeStatement statement = statement("Two people wanted no local rules at all.", false);

    public static ADraft sound() {
        return new ADraft();
    }

    public static ChangeStatement statement(String dissent, boolean noDissent) {
        return new ChangeStatement("A shorter term and one local criterion.", EvidenceKind.CONSULTATION,
                List.of(new AskedGroup("Disabled people", 31), new AskedGroup("Carers", 12)), 20, dissent, noDissent,
                "Meetings were held in the daytime and in the evening.", "One more thing to show.");
    }

    public static LocalCriterionDraft criterion(String text) {
        return new LocalCriterionDraft("Local criterion", text, "Ferries decide who can visit when.",
                Set.of(EvidenceRoute.LIVED_EXPERIENCE, EvidenceRoute.TESTIMONY));
    }

    public ADraft dropping(String area) {
        areas.remove(area);
        return this;
    }

    public ADraft adopting(String area) {
        areas.add(area);
        return this;
    }

    public ADraft with(ParameterKey key, String value) {
        return with(key.key(), value);
    }

    public ADraft with(String key, String value) {
        parameters.put(key, value);
        return this;
    }

    public ADraft guiding(String area, String text) {
        guidance.put(area, text);
        return this;
    }

    public ADraft asking(String text) {
        return asking(criterion(text));
    }

    public ADraft asking(LocalCriterionDraft criterion) {
        criteria.add(criterion);
        return this;
    }

    public ADraft saying(ChangeStatement other) {
        statement = other;
        return this;
    }

    public InterpretationDraft build() {
        return new InterpretationDraft(areas, parameters, guidance, criteria, statement);
    }
}
