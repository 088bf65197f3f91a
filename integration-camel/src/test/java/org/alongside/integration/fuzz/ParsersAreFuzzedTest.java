package org.alongside.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every parser of what comes from outside, with inputs that are found by what they reach: no crash, no two seconds without an
 * end, nothing that is neither accepted nor held. {@code ./portal fuzz} tries longer.
 */
@Proves("R-INT-16")
class ParsersAreFuzzedTest {

    /** A run so short that it reached nothing would prove nothing. */
    private static final int FEWEST_RUNS = 300;

    @ParameterizedTest
    @ValueSource(classes = {CsvFuzz.class, ProfileFuzz.class, CamtFuzz.class, ProfileJsonFuzz.class, WebhookFuzz.class,
        ManifestFuzz.class})
    void nothing_is_found(Class<?> parser) throws Exception {
        Fuzzer.Found found = Fuzzer.begun(parser).end();

        assertThat(found.nothing()).as(found.said()).isTrue();
        assertThat(found.runs()).as(found.said()).isGreaterThan(FEWEST_RUNS);
    }

    @Test
    void a_planted_fault_is_found() throws Exception {
        Fuzzer.Found found = Fuzzer.begun(PlantedFuzz.class).end();

        assertThat(found.nothing()).isFalse();
        assertThat(found.said()).contains("planted");
    }
}
