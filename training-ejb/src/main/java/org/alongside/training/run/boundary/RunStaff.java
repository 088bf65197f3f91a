package org.alongside.training.run.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.training.run.RunEvent;
import org.alongside.training.run.control.TrainerDiary;
import org.alongside.training.run.entity.Run;

/** Keeps the people who teach out of two places at once (R-TRN-40). */
@ApplicationScoped
class RunStaff {

    @Inject
    private TrainerDiary diary;

    @Inject
    private KnowPeople people;

    /** After sessions were arranged: refused when somebody who has confirmed teaches elsewhere at that time. */
    RunEvent remainFree(Run run, RunEvent event) {
        Map<UUID, String> names = people.names(run.confirmedTrainers());
        run.confirmedTrainers().forEach(trainer -> requireFree(run, trainer, names));
        return event;
    }

    void requireFree(Run run, UUID trainer) {
        requireFree(run, trainer, people.names(List.of(trainer)));
    }

    private void requireFree(Run run, UUID trainer, Map<UUID, String> names) {
        diary.requireFree(trainer, names.getOrDefault(trainer, "A trainer"), run);
    }
}
