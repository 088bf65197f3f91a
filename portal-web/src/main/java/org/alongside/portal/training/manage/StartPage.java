package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.portal.training.AreaStandards;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CoursePurpose;
import org.alongside.training.course.boundary.KeepProviders;
import org.alongside.training.course.boundary.StartCourse;
import org.alongside.training.course.boundary.WriteCourses;

/** A course begins with its name, what it is for, and who holds it. */
@Named("manageStart")
@RequestScoped
public class StartPage {

    @Inject
    private WriteCourses courses;

    @Inject
    private KeepProviders providers;

    @Inject
    private AreaStandards standards;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private String title = "";
    private CoursePurpose purpose;
    private String provider = "";
    private List<Choice> choices;

    public void load() {
        courses.courses();
        choices = providers.providers().stream()
                .map(one -> new Choice(one.providerId().toString(), one.name())).toList();
        provider = choices.size() == 1 ? choices.get(0).value() : "";
    }

    public void start() {
        if (purpose == null) {
            problems.add("purpose", "Choose what the course is for.");
        }
        if (choices.stream().noneMatch(one -> one.value().equals(provider))) {
            problems.add("provider", "Choose who holds the course.");
        }
        if (!problems.isAny()) {
            UUID course = courses.start(new StartCourse(formKey.getValue(), UUID.fromString(provider), purpose, content()));
            page.goTo("training/manage/write?course=" + course + "&version=" + courses.versions(course).get(0).versionId());
        }
    }

    private CourseContent content() {
        return new CourseContent(title, "", standards.inForce().code(), Set.of(), 0, "", Set.of(),
                new CoProduction("", 0, ""), "", "", false);
    }

    public List<Choice> getPurposes() {
        return Choices.of(CoursePurpose::label, CoursePurpose.values());
    }

    /** Who holds courses here. */
    public List<Choice> getProviders() {
        return choices;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public CoursePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(CoursePurpose purpose) {
        this.purpose = purpose;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
