package org.alongside.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of the race is itself tried: with a record that is in order, and with one for each way to break it. */
class RaceRecordTest {

    @Test
    void a_record_in_order_passes() {
        assertThat(breaches("PlaceConfirmed ana false", "Queued ben", "Queued cia", "EnrolmentCancelled ana",
                "PlaceOffered ben false", "OfferExpired ben false", "PlaceOffered cia false", "PlaceConfirmed cia true"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PlaceConfirmed ana false, PlaceConfirmed ben false | 2 have one of 1 places
            PlaceConfirmed ana false, Queued ben, EnrolmentCancelled ana, PlaceConfirmed cia false | at once while 1 waited
            PlaceConfirmed ana false, Queued ben, Queued cia, EnrolmentCancelled ana, PlaceOffered cia false | number 2 in the queue
            PlaceConfirmed ana true | not offered
            PlaceOffered ana true | offered again
            """)
    void a_record_out_of_order_is_named(String lines, String breach) {
        assertThat(breaches(lines.split(", "))).anyMatch(said -> said.contains(breach));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONFIRMED ana, CONFIRMED dan, WAITING ben, WAITING cia | others have a place
            CONFIRMED ana, WAITING cia, WAITING ben | the queue stands otherwise
            CONFIRMED ana, OFFERED ben, WAITING cia | others are offered a place
            """)
    void rows_that_say_otherwise_are_named(String rows, String breach) {
        RaceRecord record = played("PlaceConfirmed ana false", "Queued ben", "Queued cia");
        record.compare(List.of(rows.split(", ")));

        assertThat(record.breaches()).anyMatch(said -> said.contains(breach));
    }

    @Test
    void a_place_that_stands_empty_while_somebody_waits_is_named() {
        RaceRecord record = played("PlaceConfirmed ana false", "Queued ben", "EnrolmentCancelled ana");
        record.compare(List.of("WAITING ben"));

        assertThat(record.breaches()).anyMatch(said -> said.contains("stands empty"));
    }

    private static List<String> breaches(String... lines) {
        return played(lines).breaches();
    }

    private static RaceRecord played(String... lines) {
        RaceRecord record = new RaceRecord(1);
        Stream.of(lines).forEach(record::step);
        return record;
    }
}
