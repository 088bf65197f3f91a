package org.alongside.training.run.boundary;

import java.time.Instant;
import java.util.List;
import org.alongside.training.run.RunView;
import org.alongside.training.run.TrainerView;

/**
 * A run as its provider sees it.
 *
 * @param roomPlaces  for everybody in the room, trainers included; null when no room sets a limit
 * @param wentAheadAt when it was decided that it takes place with too few; null when that was not
 */
public record RunDesk(RunView run, List<TrainerView> trainers, Integer roomPlaces, boolean coTrainerMissing,
        boolean coDelivered, boolean replacementSought, Instant wentAheadAt) {

    public RunDesk {
        trainers = List.copyOf(trainers);
    }
}
