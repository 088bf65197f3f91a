package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.ManagePlaces;
import org.alongside.training.enrolment.boundary.MoveInQueue;
import org.alongside.training.enrolment.boundary.NamedLearner;

/** Somebody is moved forward in a waiting list by hand, for a reason that is kept (R-TRN-19). */
@Named("manageMove")
@RequestScoped
public class MovePage {

    @Inject
    private ManagePlaces places;

    @Inject
    private RunLearners learners;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private NamedLearner moved;
    private List<Choice> others;
    private String before = "";
    private String reason = "";

    public void load() {
        moved = learners.one(page.id("run"), page.id("learner"));
        others = learners.waiting(page.id("run")).stream().filter(one -> !one.equals(moved))
                .map(one -> new Choice(one.learner().enrolmentId().toString(),
                        one.learner().position() + ": " + one.name())).toList();
    }

    public void move() {
        Optional<UUID> target = others.stream().map(Choice::value).filter(value -> value.equals(before))
                .map(UUID::fromString).findFirst();
        if (target.isEmpty()) {
            problems.add("before", "Choose who they are moved before.");
        } else {
            places.move(new MoveInQueue(formKey.getValue(), moved.learner().enrolmentId(), target.get(), reason));
            page.goTo("training/manage/learners?run=" + page.id("run") + "&done=moved");
        }
    }

    public NamedLearner getMoved() {
        return moved;
    }

    public List<Choice> getOthers() {
        return others;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
