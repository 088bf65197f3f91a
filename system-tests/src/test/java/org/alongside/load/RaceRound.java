package org.alongside.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alongside.isolation.Database;
import org.alongside.kit.Training;
import org.alongside.server.testing.TestDatabase;

/** One run, and people who all want its last places at once, give them up, take what they are offered, or let it run out. */
final class RaceRound {

    /** How often offers run out and people answer, give up and come again, all at once. */
    private static final int TURNS = Integer.getInteger("race.turns", 1);
    private static final long PATIENCE_SECONDS = 120;
    /** As many wait at most as there are racers: each has a thread of their own, and so has the clock. */
    static final int MOST_AT_ONCE = TrainingRaceIT.RACERS + 1;

    private static final String STANDING = """
            select concat_ws(' ', person_id, status, id) from training.enrolment
            where run_id = '%s' and status in ('WAITING', 'OFFERED', 'CONFIRMED')""";

    private final Training training;
    private final List<Racer> racers;
    private final ExecutorService threads;
    private final Random random;
    private final String run;
    private int ranOut;

    /** Where somebody stands on the run, when this was last looked at. */
    private record Place(String status, String enrolment) {
    }

    RaceRound(Training training, List<Racer> racers, ExecutorService threads, Random random, String run) {
        this.training = training;
        this.racers = racers;
        this.threads = threads;
        this.random = random;
        this.run = run;
    }

    /**
     * @param before so many have a place before the others come, so that those race for the last ones
     * @return how many offers ran out on the way
     */
    int play(int before) throws Exception {
        atOnce(racers.subList(0, before).stream().<Callable<?>>map(racer -> () -> racer.book(run)).toList());
        atOnce(firstRush(before));
        for (int turn = 0; turn < TURNS; turn++) {
            atOnce(turn());
        }
        letOffersRunOut();
        return ranOut;
    }

    private List<Callable<?>> firstRush(int before) {
        Map<String, Place> places = places();
        List<Callable<?>> all = new ArrayList<>();
        racers.subList(before, racers.size()).forEach(racer -> all.add(() -> racer.book(run)));
        racers.subList(0, before).stream().filter(racer -> random.nextInt(3) == 0)
                .forEach(racer -> all.add(() -> racer.giveUp(places.get(racer.person()).enrolment())));
        return all;
    }

    private List<Callable<?>> turn() {
        Map<String, Place> places = places();
        List<Callable<?>> all = new ArrayList<>();
        for (Racer racer : racers) {
            Callable<?> what = chosen(racer, places.get(racer.person()), random.nextInt(6));
            if (what != null) {
                all.add(what);
            }
        }
        all.add(this::letOffersRunOut);
        return all;
    }

    /** What somebody may do who stands there; null when they do nothing this time. */
    private Callable<?> chosen(Racer racer, Place place, int drawn) {
        if (place == null) {
            return drawn < 2 ? () -> racer.book(run) : null;
        }
        return switch (place.status()) {
            case "OFFERED" -> drawn < 2 ? () -> racer.accept(place.enrolment())
                    : drawn < 4 ? () -> racer.decline(place.enrolment()) : null;
            case "CONFIRMED" -> drawn < 2 ? () -> racer.giveUp(place.enrolment()) : null;
            default -> drawn < 1 ? () -> racer.giveUp(place.enrolment()) : null;
        };
    }

    /**
     * The offers that stand now are two days old at once, one a moment after the other; whoever comes next, a person or the
     * clock, finds them over. The run's row is locked first, as whoever gives places does.
     */
    private int letOffersRunOut() throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "select 1 from training.run where id = ? for update");
            ranOut += execute(connection, """
                    update training.enrolment set offer_made_at = now() - interval '2 days', offer_expires_at = clock_timestamp()
                    where run_id = ? and status = 'OFFERED'""");
            connection.commit();
        }
        training.sweep(run);
        return ranOut;
    }

    private int execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(run));
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    private Map<String, Place> places() {
        return Database.rows(STANDING.formatted(run)).stream().map(row -> row.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> new Place(words[1], words[2])));
    }

    private void atOnce(List<Callable<?>> all) throws Exception {
        if (all.isEmpty()) {
            return;
        }
        CyclicBarrier together = new CyclicBarrier(all.size());
        List<Future<?>> answers = new ArrayList<>();
        for (Callable<?> one : all) {
            answers.add(threads.submit(() -> {
                together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return one.call();
            }));
        }
        for (Future<?> answer : answers) {
            answer.get();
        }
    }
}
