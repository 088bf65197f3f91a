package org.alongside.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parser of what comes from outside, a minute each, with inputs that are found by what they reach: no crash, no two
 * seconds without an end, nothing that is neither accepted nor held. {@code ./portal fuzz} tries longer.
 */
@Proves("R-INT-16")
class ParsersAreFuzzedTest {

    /** A run so short that it reached nothing would prove nothing. */
    private static final int FEWEST_RUNS = 300;
    private static final List<Class<?>> PARSERS = List.of(CsvFuzz.class, ProfileFuzz.class, CamtFuzz.class,
            ProfileJsonFuzz.class, StatementTableFuzz.class, WebhookFuzz.class, ManifestFuzz.class, AcknowledgementFuzz.class);

    /** As many beside each other as there are processors: each has one, and they are done sooner. */
    private static final ExecutorService PROCESSORS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private static Map<Class<?>, Future<Fuzzer.Found>> running;

    @BeforeAll
    static void begin() {
        running = PARSERS.stream().collect(Collectors.toMap(Function.identity(),
                parser -> PROCESSORS.submit(() -> Fuzzer.begun(parser).end())));
    }

    @AfterAll
    static void end() {
        PROCESSORS.shutdownNow();
    }

    static List<Class<?>> parsers() {
        return PARSERS;
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void nothing_is_found(Class<?> parser) throws Exception {
        Fuzzer.Found found = running.get(parser).get();

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
