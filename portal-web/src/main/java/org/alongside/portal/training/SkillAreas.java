package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.portal.form.Choice;
import org.alongside.training.course.AreaTaught;

/** The areas of skill of the edition that is in force, as courses teach them. */
@Named("skillAreas")
@RequestScoped
public class SkillAreas {

    @Inject
    private ReadFramework framework;

    private List<FrameworkArea> areas;

    /** In their order; none before an edition is in force. */
    public List<FrameworkArea> getAll() {
        if (areas == null) {
            areas = framework.editions().stream().filter(one -> one.status() == EditionStatus.IN_FORCE)
                    .map(Edition::areas).flatMap(List::stream).sorted(Comparator.comparing(FrameworkArea::code)).toList();
        }
        return areas;
    }

    public List<Choice> getChoices() {
        return getAll().stream().map(one -> new Choice(one.code(), one.title())).toList();
    }

    /** What a course teaches, a sentence an area. */
    public List<String> inWords(Collection<AreaTaught> taught) {
        Map<String, String> titles = getAll().stream().collect(Collectors.toMap(FrameworkArea::code, FrameworkArea::title));
        return taught.stream().sorted(Comparator.comparing(AreaTaught::code)).map(area -> area.code() + " "
                + titles.getOrDefault(area.code(), "") + ": " + area.depth().label().toLowerCase(Locale.UK)).toList();
    }
}
