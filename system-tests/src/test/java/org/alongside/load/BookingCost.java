package org.alongside.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.kit.Demo;
import org.alongside.kit.Training;
import org.alongside.server.testing.TestDatabase;

/**
 * What a booking costs, beside one SQL function that locks the run, counts and inserts. Each is done for everybody on run
 * after run; nothing but the bookings themselves falls between two looks at the processor's clock.
 */
final class BookingCost {

    private static final int PEOPLE = TrainingRaceIT.RACERS;
    private static final int PLACES = 100;
    private static final int WARMING = Integer.getInteger("measure.runs.warming", 40);
    private static final int RUNS = Integer.getInteger("measure.runs", 15);
    private static final int ROUNDS = 3;

    private static final String BARE = """
            create schema if not exists bare;
            create table if not exists bare.run (id uuid primary key, places integer not null);
            create table if not exists bare.enrolment (run_id uuid not null references bare.run, person_id uuid not null,
                status text not null, at timestamptz not null, primary key (run_id, person_id));
            create or replace function bare.book(the_run uuid, person uuid) returns text language plpgsql as $$
            declare
                places integer;
                given text;
            begin
                select r.places into places from bare.run r where r.id = the_run for update;
                select case when count(*) < places then 'CONFIRMED' else 'WAITING' end into given
                    from bare.enrolment e where e.run_id = the_run;
                insert into bare.enrolment values (the_run, person, given, clock_timestamp());
                return given;
            end $$;
            grant usage on schema bare to %1$s;
            grant select, insert, update on all tables in schema bare to %1$s;""";

    private final Training training = new Training(Demo.DORSET);
    private final Callable<Long> processorTime;

    BookingCost(Callable<Long> processorTime) {
        this.processorTime = processorTime;
    }

    /** What one person does about one run. */
    private interface Booking {

        void book(Racer person, String run);
    }

    /** The lines of the page. */
    String measure() throws Exception {
        execute(BARE.formatted(TestDatabase.app().user()));
        String looked = training.open(1, 0);
        List<Racer> people = IntStream.range(0, PEOPLE).mapToObj(i -> new Racer(training, i, looked, new AtomicInteger(),
                new AtomicInteger())).toList();
        training.end(looked);
        Booking byPage = (person, run) -> must(person.book(run));
        Booking byDoor = (person, run) -> training.book(person.person(), run);
        booked(people, WARMING, byPage);
        booked(people, WARMING, byDoor);
        bare(people, WARMING);
        double bare = middle(() -> bare(people, RUNS));
        return line("The form of the booking page sent", middle(() -> booked(people, RUNS, byPage)), bare) + "\n"
                + line("The booking itself, without its page", middle(() -> booked(people, RUNS, byDoor)), bare);
    }

    private static String line(String what, double ours, double bare) {
        return "| %s | %.2f | %.2f | %.1f |".formatted(what, ours, bare, ours / bare);
    }

    private double booked(List<Racer> people, int runs, Booking booking) throws Exception {
        long spent = 0;
        for (int i = 0; i < runs; i++) {
            String run = training.open(PLACES, 0);
            long before = processorTime.call();
            people.forEach(person -> booking.book(person, run));
            spent += processorTime.call() - before;
            training.end(run);
        }
        return milliseconds(spent, runs * people.size());
    }

    private double bare(List<Racer> people, int runs) throws Exception {
        long spent = 0;
        for (int i = 0; i < runs; i++) {
            String run = UUID.randomUUID().toString();
            execute("insert into bare.run values ('%s', %d)".formatted(run, PLACES));
            long before = processorTime.call();
            for (Racer person : people) {
                must(training.bareBooking(person.person(), run).equals("CONFIRMED"));
            }
            spent += processorTime.call() - before;
        }
        return milliseconds(spent, runs * people.size());
    }

    private static double middle(Callable<Double> round) throws Exception {
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round.call());
        }
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println("booking: " + Arrays.toString(sorted));
        return sorted[ROUNDS / 2];
    }

    private static double milliseconds(long nanoseconds, int bookings) {
        return nanoseconds / 1e6 / bookings;
    }

    private static void must(boolean done) {
        if (!done) {
            throw new IllegalStateException("A booking was refused, so its cost means nothing");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
