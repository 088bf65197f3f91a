package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunRule;

/** How many can learn in a run, and how many fit in the room with those who support and teach them. */
@Embeddable
public class Capacity {

    public static final int FEWEST = 1;
    public static final int MOST = 500;

    /** A run is led by somebody and co-trained by somebody else. */
    static final int TRAINERS_AT_LEAST = 2;

    /** Of the learner places, for supporters, unless the provider says otherwise (R-TRN-15). */
    private static final double SUPPORTERS = 0.25;

    @Column(name = "learner_places")
    private int learnerPlaces;

    @Column(name = "room_places")
    private Integer roomPlaces;

    @Column(name = "min_learners")
    private int minLearners;

    @Column(name = "over_capacity")
    private boolean overCapacity;

    protected Capacity() {
    }

    private Capacity(int learnerPlaces, Integer roomPlaces, int minLearners, boolean overCapacity) {
        this.learnerPlaces = learnerPlaces;
        this.roomPlaces = roomPlaces;
        this.minLearners = minLearners;
        this.overCapacity = overCapacity;
    }

    /** {@code roomPlaces} may be null: then a room gets what is usual, and an online run has no limit but its places. */
    public static Capacity of(int learnerPlaces, Integer roomPlaces, int minLearners, RunMode mode) {
        return checked(new Capacity(learnerPlaces, roomPlaces == null ? usual(learnerPlaces, mode) : roomPlaces,
                minLearners, false), mode, TRAINERS_AT_LEAST);
    }

    /**
     * Other numbers for a run that people have booked. Fewer places than people with a confirmed one are refused unless
     * the provider says that the run is over capacity; nobody is removed by it (R-TRN-24).
     */
    Capacity changedTo(int places, Integer room, int confirmed, boolean over, RunMode mode, int trainers) {
        if (places < confirmed && !over) {
            throw new RuleBroken(List.of(
                    Breach.at("learnerPlaces", RunRule.CONFIRMED_MORE_THAN_PLACES, confirmed)));
        }
        Integer seats = room == null ? usual(places, mode) : room;
        return checked(new Capacity(places, seats, Math.min(minLearners, places), places < confirmed), mode, trainers);
    }

    private static Capacity checked(Capacity capacity, RunMode mode, int trainers) {
        if (capacity.learnerPlaces < FEWEST || capacity.learnerPlaces > MOST) {
            throw new RuleBroken(List.of(Breach.at("learnerPlaces", RunRule.PLACES_OUT_OF_RANGE, FEWEST, MOST)));
        }
        if (capacity.minLearners < 0 || capacity.minLearners > capacity.learnerPlaces) {
            throw new RuleBroken(List.of(
                    Breach.at("minLearners", RunRule.MINIMUM_ABOVE_PLACES, capacity.learnerPlaces)));
        }
        capacity.requireRoomFor(trainers, mode);
        return capacity;
    }

    void requireRoomFor(int trainers, RunMode mode) {
        int heads = learnerPlaces + Math.max(TRAINERS_AT_LEAST, trainers);
        if (mode.needsRoom() && roomPlaces < heads) {
            throw new RuleBroken(List.of(Breach.at("roomPlaces", RunRule.ROOM_TOO_SMALL, heads, learnerPlaces,
                    heads - learnerPlaces)));
        }
    }

    private static Integer usual(int learnerPlaces, RunMode mode) {
        return mode.needsRoom()
                ? Integer.valueOf(learnerPlaces + TRAINERS_AT_LEAST + (int) Math.ceil(learnerPlaces * SUPPORTERS))
                : null;
    }

    /** Seats for learners and supporters; null when no room sets a limit. */
    Integer roomSeats(int trainers) {
        return roomPlaces == null ? null : roomPlaces - Math.max(TRAINERS_AT_LEAST, trainers);
    }

    public int learnerPlaces() {
        return learnerPlaces;
    }

    public Integer roomPlaces() {
        return roomPlaces;
    }

    public int minLearners() {
        return minLearners;
    }

    public boolean overCapacity() {
        return overCapacity;
    }
}
