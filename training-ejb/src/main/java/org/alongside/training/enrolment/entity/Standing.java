package org.alongside.training.enrolment.entity;

import java.util.Collection;
import java.util.List;
import org.alongside.training.enrolment.PlacesLeft;
import org.alongside.training.enrolment.PositionBand;
import org.alongside.training.run.RunPlaces;

/** What people are told about a queue without anything being given away: so nothing needs to be locked for it. */
public final class Standing {

    private Standing() {
    }

    /** Of somebody who waits: roughly how far from a place (R-TRN-26). */
    public static PositionBand of(Enrolment waiting, Collection<Enrolment> onTheRun) {
        return PositionBand.of(Party.queue(onTheRun).indexOf(Party.of(waiting, onTheRun)) + 1);
    }

    /** In the order in which they will be offered a place. */
    public static List<Enrolment> queue(Collection<Enrolment> onTheRun) {
        return Party.queue(onTheRun).stream().flatMap(party -> party.members().stream()).toList();
    }

    public static PlacesLeft left(RunPlaces run, Collection<Enrolment> onTheRun) {
        Taken taken = Taken.by(onTheRun, new Places(run));
        Line line = Line.of(onTheRun, taken);
        return new PlacesLeft(isFree(line, new Need(0, 1, 1, true)), isFree(line, new Need(1, 0, 1, true)),
                queue(onTheRun).size());
    }

    private static boolean isFree(Line line, Need one) {
        return line.taken().fits(one) && !line.isWaitedFor(one);
    }
}
