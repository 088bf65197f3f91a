package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.portal.training.AreaStandards;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CourseAct;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.Depth;
import org.alongside.training.course.boundary.SubmitVersion;
import org.alongside.training.course.boundary.WriteCourses;
import org.alongside.training.course.boundary.WriteVersion;

/** A version of a course is written: a draft, the next version, or the wording of an approved one. */
@Named("manageWrite")
@RequestScoped
public class WritePage {

    @Inject
    private WriteCourses courses;

    @Inject
    private AreaStandards standards;

    @Inject
    private ReviewingBody reviewing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private final CourseForm form = new CourseForm();
    private CourseView version;

    public void load() {
        List<CourseView> versions = courses.versions(page.id("course"));
        version = isNext() ? versions.get(0) : versions.stream()
                .filter(one -> one.versionId().equals(page.id("version"))).findFirst().orElseThrow(NotFound::new);
        form.show(version.content());
    }

    public void keep() {
        CourseContent content = form.read(isNext() || isDraft() ? standards.inForce().code() : version.content().editionCode(),
                problems);
        if (problems.isAny()) {
            return;
        }
        if (isNext()) {
            courses.writeNext(command(formKey.getValue(), content));
        } else if (isDraft()) {
            courses.edit(command(formKey.getValue(), content));
        } else {
            courses.correct(command(formKey.getValue(), content));
        }
        page.goTo("training/manage/course?id=" + version.courseId() + "&done=" + (isNext() || isDraft() ? "kept" : "worded"));
    }

    /** Keeps what was typed in any case; what is missing for approval stands beside its field. */
    public void send() {
        CourseContent content = form.read(standards.inForce().code(), problems);
        UUID area = reviewing.of(version, problems);
        if (!problems.isAny()) {
            courses.edit(command(UUID.randomUUID(), content));
            courses.submit(new SubmitVersion(formKey.getValue(), version.courseId(), version.versionId(),
                    standards.edition(content.editionCode()), area));
            page.goTo("training/manage/course?id=" + version.courseId() + "&done=sent");
        }
    }

    private WriteVersion command(UUID key, CourseContent content) {
        return new WriteVersion(key, version.courseId(), isNext() ? null : version.versionId(), content);
    }

    public boolean isNext() {
        return !page.text("next").isEmpty();
    }

    public boolean isDraft() {
        return !isNext() && version.can(CourseAct.EDIT);
    }

    public List<Choice> getAssessments() {
        return Choices.of(Assessment::label, Assessment.values());
    }

    public List<Choice> getDepths() {
        return Choices.of(Depth::label, Depth.values());
    }

    public CourseForm getForm() {
        return form;
    }

    public CourseView getVersion() {
        return version;
    }
}
