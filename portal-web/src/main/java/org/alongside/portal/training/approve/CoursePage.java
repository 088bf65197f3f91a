package org.alongside.portal.training.approve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.portal.training.AreaStandards;
import org.alongside.portal.training.SkillAreas;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ApproveCourses;
import org.alongside.training.course.boundary.DecideReview;
import org.alongside.training.course.boundary.DecideVersion;
import org.alongside.training.course.boundary.ReviewView;

/** One course is read and decided about; of this area, or of another that asked ({@code ?review=}). */
@Named("approveCourse")
@RequestScoped
public class CoursePage {

    private static final String APPROVE = "approve";

    @Inject
    private ApproveCourses approving;

    @Inject
    private AreaStandards standards;

    @Inject
    private SkillAreas skills;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private CourseView course;
    private ReviewView review;
    private String decision = "";
    private String reason = "";

    public void load() {
        if (isAskedByOthers()) {
            review = approving.askedByOthers().stream().filter(one -> one.reviewId().equals(page.id("review"))).findFirst()
                    .orElseThrow(NotFound::new);
        } else {
            course = approving.waiting().stream().filter(one -> one.versionId().equals(page.id("version"))).findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public void decide() {
        boolean approve = APPROVE.equals(decision);
        if (!approve && !"back".equals(decision)) {
            problems.add("decision", "Choose whether you approve the course or give it back.");
        } else if (isAskedByOthers()) {
            approving.answer(new DecideReview(formKey.getValue(), review.reviewId(), approve, reason,
                    standards.edition(review.content().editionCode())));
            page.goTo("training/approve?done=answered");
        } else {
            DecideVersion command = new DecideVersion(formKey.getValue(), course.courseId(), course.versionId(), approve,
                    reason, standards.edition(course.content().editionCode()));
            if (approve) {
                approving.approve(command);
            } else {
                approving.giveBack(command);
            }
            page.goTo("training/approve?done=" + (approve ? "approved" : "back"));
        }
    }

    public boolean isAskedByOthers() {
        return !page.text("review").isEmpty();
    }

    public List<Choice> getDecisions() {
        return List.of(new Choice(APPROVE, "Approve it"), new Choice("back", "Give it back, with what has to change"));
    }

    public String getTitle() {
        return isAskedByOthers() ? review.content().title() : course.content().title();
    }

    public CourseView getCourse() {
        return course;
    }

    public ReviewView getReview() {
        return review;
    }

    public List<String> getAreas() {
        return skills.inWords(isAskedByOthers() ? review.content().areas() : course.content().areas());
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
