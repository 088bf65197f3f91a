package org.alongside.portal.training.approve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ApproveCourses;
import org.alongside.training.course.boundary.ReviewView;

/** The courses that wait for this body: of its own area, and of areas whose body is linked to a provider. */
@Named("approveIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ApproveCourses approving;

    @Inject
    private CurrentPage page;

    private List<CourseView> waiting;
    private List<ReviewView> asked;

    public void load() {
        waiting = approving.waiting();
        asked = approving.askedByOthers();
    }

    public List<CourseView> getWaiting() {
        return waiting;
    }

    /** Courses of other areas. */
    public List<ReviewView> getAsked() {
        return asked;
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "approved" -> "The course is approved. Its provider can plan runs of it now.";
            case "back" -> "The course is given back to its provider, with your reason.";
            case "answered" -> "Your answer goes to the area that asked.";
            default -> "";
        };
    }
}
