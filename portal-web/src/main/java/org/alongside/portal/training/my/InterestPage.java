package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.enrolment.boundary.JoinInterest;
import org.alongside.training.enrolment.boundary.MyInterest;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.ShowInterest;

/** I put my name down for the next run of a course, or take it off (R-TRN-42). */
@Named("trainingMyInterest")
@RequestScoped
public class InterestPage {

    @Inject
    private ShowInterest interest;

    @Inject
    private MyPlaces places;

    @Inject
    private ReadCourses courses;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private UUID course;
    private MyInterest mine;
    private String title;
    private final BookForm form = new BookForm();

    public void load() {
        course = page.id("course");
        mine = places.interestedIn().stream().filter(one -> one.courseId().equals(course)).findFirst().orElse(null);
        title = courses.titles(List.of(course)).values().stream().findFirst().orElseThrow(NotFound::new);
    }

    public void join() {
        Supporters.read("supporters", form.getSupporters(), problems).ifPresent(people ->
                interest.join(new JoinInterest(formKey.getValue(), course, people, form.isClaim())));
        done();
    }

    public void leave() {
        interest.leave(course);
        done();
    }

    private void done() {
        if (!problems.isAny()) {
            page.goTo("training/my/places");
        }
    }

    public MyInterest getMine() {
        return mine;
    }

    public String getTitle() {
        return title;
    }

    public BookForm getForm() {
        return form;
    }
}
