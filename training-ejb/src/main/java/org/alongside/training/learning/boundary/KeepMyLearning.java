package org.alongside.training.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.learning.LearningEvent;
import org.alongside.training.learning.control.Learnings;
import org.alongside.training.learning.entity.OwnLearning;

/** Anybody writes down for themselves what they learn outside courses, and deletes it again (R-TRN-45). */
@Stateless
public class KeepMyLearning {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 2000;

    @Inject
    private Learnings learnings;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The newest first. */
    @UseCase("LOG_LEARNING")
    public List<LearningNote> mine() {
        return learnings.of(me()).stream().map(one -> new LearningNote(one.id(), one.kind(), one.what(), one.learned(),
                one.day())).toList();
    }

    @UseCase("LOG_LEARNING")
    public UUID log(LogLearning command) {
        OwnLearning learning = new OwnLearning(me(), command.kind(), PlainText.required("what", command.what(), LONGEST_LINE),
                PlainText.required("learned", command.learned(), LONGEST), command.day(), London.today(clock),
                clock.instant());
        learnings.add(learning);
        journal.record(new LearningEvent.Logged(learning.id(), learning.kind()));
        return learning.id();
    }

    /** Nothing of it is left but that there was something. */
    @UseCase("LOG_LEARNING")
    public void delete(UUID id) {
        learnings.remove(id, me());
        journal.record(new LearningEvent.Deleted(id));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
