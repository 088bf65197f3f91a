package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.application.boundary.QuestionView;
import org.alongside.accreditation.framework.StandardsChange;

/** The task list of an application. A draft that is opened follows the standards in force. */
@Named("applyTasks")
@RequestScoped
public class TasksPage {

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private MyCase mine;

    private MyApplication application;
    private List<StandardsChange> changes;

    public void load() {
        changes = mine.get().can(ApplicationMove.SUBMIT) ? apply.open() : List.of();
        mine.forget();
        application = mine.get();
    }

    public boolean isQuestionOpen(String part) {
        return application.openQuestions().stream().anyMatch(question -> question.about().equals(part));
    }

    /** What is asked about one part, in one line. */
    public String question(String part) {
        return application.openQuestions().stream().filter(question -> question.about().equals(part))
                .map(QuestionView::asked).findFirst().orElse(null);
    }

    public MyApplication getApplication() {
        return application;
    }

    public List<StandardsChange> getChanges() {
        return changes;
    }
}
