package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.learning.LearningKind;
import org.alongside.training.learning.boundary.KeepMyLearning;
import org.alongside.training.learning.boundary.LearningNote;
import org.alongside.training.learning.boundary.LogLearning;

/** What I learned outside courses, and one more thing of it. */
@Named("trainingMyLearning")
@RequestScoped
public class LearningPage {

    @Inject
    private KeepMyLearning learning;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private LearningKind kind;
    private String what = "";
    private String learned = "";
    private final TypedDate day = new TypedDate();
    private List<LearningNote> notes;

    public void load() {
        notes = learning.mine();
    }

    public void log() {
        var date = day.value("day", problems);
        if (!problems.isAny()) {
            learning.log(new LogLearning(formKey.getValue(), kind, what, learned, date.orElse(null)));
            page.goTo("training/my/learning");
        }
    }

    public List<Choice> getKinds() {
        return Choices.of(LearningKind::label, LearningKind.values());
    }

    public List<LearningNote> getNotes() {
        return notes;
    }

    public LearningKind getKind() {
        return kind;
    }

    public void setKind(LearningKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }

    public TypedDate getDay() {
        return day;
    }
}
