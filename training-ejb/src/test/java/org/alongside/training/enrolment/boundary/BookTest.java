package org.alongside.training.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class BookTest {

    /** A new question on the booking form has to be thought about here first. */
    @Test
    @Proves({"R-TRN-01", "R-TRN-02", "R-TRN-04"})
    void a_booking_asks_nothing_about_work_qualifications_promises_or_money() {
        assertThat(Stream.of(Book.class.getRecordComponents()).map(RecordComponent::getName)).containsExactly(
                "commandId", "runId", "supporters", "reservedClaim", "becomingBroker", "partner", "needs", "keepNeeds");
    }

    @Test
    @Proves({"AC-A57", "R-TRN-01"})
    void whether_somebody_wants_to_become_a_broker_can_stay_unanswered() {
        assertThat(new Book(UUID.randomUUID(), UUID.randomUUID(), 0, false, null, null).becomingBroker()).isNull();
    }
}
