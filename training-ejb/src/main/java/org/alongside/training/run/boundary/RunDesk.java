package org.alongside.training.run.boundary;

import java.util.List;
import org.alongside.training.run.RunView;
import org.alongside.training.run.TrainerView;

/** A run as its provider sees it. */
public record RunDesk(RunView run, List<TrainerView> trainers, boolean coTrainerMissing, boolean coDelivered,
        boolean replacementSought) {

    public RunDesk {
        trainers = List.copyOf(trainers);
    }
}
