package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.learning.boundary.KeepMyLearning;
import org.alongside.training.learning.boundary.LearningNote;

/** Asks before a note of one's own learning is deleted for good. */
@Named("trainingMyDeleteLearning")
@RequestScoped
public class DeleteLearningPage {

    @Inject
    private KeepMyLearning learning;

    @Inject
    private CurrentPage page;

    private LearningNote it;

    public void load() {
        it = learning.mine().stream().filter(note -> note.id().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void delete() {
        learning.delete(it.id());
        page.goTo("training/my/learning");
    }

    public LearningNote getIt() {
        return it;
    }
}
