package org.alongside.community.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("F13")
class LinkDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);
    private static final LocalDate BORN = LocalDate.of(1980, 2, 3);

    @Test
    void what_somebody_typed_is_tidied_as_councils_write_it() {
        LinkDetails details = typed(BORN, " me14-1xq ", "abcd 2345");
        assertThat(details.postcode()).isEqualTo("ME14 1XQ");
        assertThat(details.letterCode()).isEqualTo("ABCD2345");
        assertThat(typed(BORN, "W1A 1AA", null).letterCode()).isEmpty();
    }

    @Test
    void a_day_of_birth_is_in_the_past_and_not_too_long_ago() {
        assertThatThrownBy(() -> typed(TODAY, "ME14 1XQ", "")).hasMessageContaining("BIRTH_OUT_OF_RANGE");
        assertThatThrownBy(() -> typed(TODAY.minusYears(120).minusDays(1), "ME14 1XQ", ""))
                .hasMessageContaining("BIRTH_OUT_OF_RANGE");
        assertThatThrownBy(() -> typed(null, "ME14 1XQ", "")).hasMessageContaining("BIRTH_OUT_OF_RANGE");
        assertThat(typed(TODAY.minusYears(120), "ME14 1XQ", "").dateOfBirth()).isEqualTo(TODAY.minusYears(120));
    }

    @Test
    void half_a_postcode_and_letters_that_look_like_numbers_are_refused_together() {
        assertThatThrownBy(() -> typed(BORN, "ME14", "ABCDI345"))
                .hasMessageContaining("NOT_A_POSTCODE").hasMessageContaining("NOT_A_LETTER_CODE");
        assertThatThrownBy(() -> typed(BORN, "", "")).hasMessageContaining("NOT_A_POSTCODE");
    }

    @Test
    @Proves({"R-INT-04", "E305"})
    void an_nhs_number_is_read_as_people_write_it_and_its_digits_check_each_other() {
        assertThat(typed("999 000 0018").nhsNumber()).isEqualTo("9990000018");
        assertThat(typed("").nhsNumber()).isEmpty();
        assertThat(typed((String) null).nhsNumber()).isEmpty();
        assertThatThrownBy(() -> typed("999 000 0108")).hasMessageContaining("NOT_AN_NHS_NUMBER");
        assertThatThrownBy(() -> typed("my number")).hasMessageContaining("NOT_AN_NHS_NUMBER");
    }

    private static LinkDetails typed(String nhsNumber) {
        return LinkDetails.typed("Patel", "Asha", BORN, "ME14 1XQ", "", nhsNumber, TODAY);
    }

    private static LinkDetails typed(LocalDate born, String postcode, String code) {
        return LinkDetails.typed("Patel", "Asha", born, postcode, code, "", TODAY);
    }
}
