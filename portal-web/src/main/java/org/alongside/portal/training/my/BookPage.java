package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.money.Money;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.PlacesLeft;
import org.alongside.training.enrolment.boundary.Book;
import org.alongside.training.enrolment.boundary.BookAPlace;
import org.alongside.training.enrolment.boundary.ReadLearners;
import org.alongside.training.enrolment.boundary.TellAccessNeeds;
import org.alongside.training.run.RunView;
import org.alongside.training.run.boundary.ReadRuns;

/** Somebody books a place, alone or together with somebody. */
@Named("trainingMyBook")
@RequestScoped
public class BookPage {

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadLearners learners;

    @Inject
    private BookAPlace places;

    @Inject
    private TellAccessNeeds needs;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private final BookForm form = new BookForm();
    private RunView run;
    private PlacesLeft left;

    public void load() {
        form.getNeeds().take(needs.told(null));
        run = runs.run(page.id("run"));
        left = learners.left(List.of(run.places())).get(run.places().runId());
    }

    public void book() {
        form.read(formKey.getValue(), run.places().runId(), isPair(), problems).ifPresent(this::send);
    }

    private void send(Book booking) {
        page.goTo("training/my/place?new=yes&id=" + places.book(booking).enrolmentId());
    }

    public boolean isPair() {
        return page.text("two").equals("yes");
    }

    public String getFee() {
        return new Money(run.feePence()).toString();
    }

    public BookForm getForm() {
        return form;
    }

    public RunView getRun() {
        return run;
    }

    public PlacesLeft getLeft() {
        return left;
    }
}
