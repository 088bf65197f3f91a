package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentArea;
import org.alongside.training.course.CourseView;

/** Whose body decides about a course: the area's own, or another's where the provider is linked to it (R-TRN-12). */
@Named("reviewingBody")
@RequestScoped
public class ReviewingBody {

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentArea area;

    private String chosen = "";
    private List<Choice> choices;

    /** A problem is added when the provider is linked and no other area was chosen. */
    UUID of(CourseView course, Problems problems) {
        if (course.linkStatement().isEmpty()) {
            return area.getId();
        }
        Optional<UUID> other = getChoices().stream().map(Choice::value).filter(value -> value.equals(chosen))
                .map(UUID::fromString).findFirst();
        if (other.isEmpty()) {
            problems.add("reviewingArea", "Choose which other area's body is asked to approve the course.");
        }
        return other.orElse(null);
    }

    /** The other areas that are set up here. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = areas.open().stream().filter(one -> !one.id().equals(area.getId()))
                    .map(one -> new Choice(one.id().toString(), one.name())).toList();
        }
        return choices;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
