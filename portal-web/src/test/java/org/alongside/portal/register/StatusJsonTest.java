package org.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.portal.oruk.ABroker;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class StatusJsonTest {

    private static final BrokerNumber NUMBER = BrokerNumber.of("SB-7K2M9Q-4");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    @Proves({"R-ACC-23", "AC-A18"})
    void not_being_on_the_list_is_a_plain_fact() {
        JsonObject answer = StatusJson.of(ABroker.KENT_AREA, StatusAnswer.notHere(NUMBER, DAY, NOW));

        assertThat(answer.getString("fact")).isEqualTo("Not on the list of approved brokers of Kent.");
        assertThat(answer.getBoolean("onTheList")).isFalse();
        assertThat(answer.containsKey("status")).isFalse();
        assertThat(answer.getString("notice")).contains("voluntary");
    }

    @Test
    @Proves("R-ACC-98")
    void an_answer_tells_its_time_and_is_the_same_when_only_that_differs() {
        StatusAnswer now = answer(NOW);
        StatusAnswer later = answer(NOW.plusSeconds(30));

        assertThat(StatusJson.of(ABroker.KENT_AREA, now).getString("answeredAt")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(StatusJson.withoutTime(ABroker.KENT_AREA, now)).isEqualTo(StatusJson.withoutTime(ABroker.KENT_AREA, later));
    }

    private static StatusAnswer answer(Instant at) {
        return new StatusAnswer(NUMBER, AccreditationStatus.ACTIVE, true, DAY.minusYears(1), DAY.plusYears(2), null, DAY,
                List.of("Read the local procedure"), at);
    }
}
