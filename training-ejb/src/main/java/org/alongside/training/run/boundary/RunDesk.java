package org.alongside.training.run.boundary;

import java.util.List;
import org.alongside.training.run.RunView;
import org.alongside.training.run.TrainerView;

/**
 * A run as its provider sees it.
 *
 * @param roomPlaces for everybody in the room, trainers included; null when no room sets a limit
 */
public record RunDesk(RunView run, List<TrainerView> trainers, Integer roomPlaces, boolean coTrainerMissing,
        boolean coDelivered, boolean replacementSought) {

    public RunDesk {
        trainers = List.copyOf(trainers);
    }
}
