package org.alongside.training.run.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.training.run.RunView;
import org.alongside.training.run.TrainerView;

/**
 * A run as its provider sees it.
 *
 * @param roomPlaces  for everybody in the room, trainers included; null when no room sets a limit
 * @param decideBy    the last day for deciding about it, when booking has closed with too few
 * @param wentAheadAt when it was decided that it takes place with too few; null when that was not
 */
public record RunDesk(RunView run, List<TrainerView> trainers, Integer roomPlaces, boolean coTrainerMissing,
        boolean coDelivered, boolean replacementSought, LocalDate decideBy, Instant wentAheadAt) {

    public RunDesk {
        trainers = List.copyOf(trainers);
    }
}
