package org.alongside.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.kit.Demo;
import org.alongside.kit.OwnDatabase;
import org.alongside.kit.OwnPortal;
import org.alongside.kit.Portal;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two areas whose every text carries a word of its own, one database connection for all, and eight people who click
 * through both at once: no answer for one area ever holds the other's word.
 */
@Tag("needs-server")
@Proves("R-ACC-100")
class CanaryCrawlIT {

    private static final int REQUESTS = Integer.getInteger("canary.requests", 10_000);
    private static final List<String> PARTS =
            List.of("coordinator", "assessor", "chair", "applicant");

    @Test
    void no_word_of_one_area_is_ever_answered_in_another() throws Exception {
        try (OwnDatabase database = OwnDatabase.make("canaries");
             OwnPortal portal = OwnPortal.start("canary-crawl", database.app(),
                     Map.of("ALONGSIDE_DB_POOL", "1", "ALONGSIDE_DEMONSTRATION", "load"))) {
            List<String> planted = Canaries.plant(database.superuser(), Demo.KENT);
            Canaries.plant(database.superuser(), Demo.LEEDS);
            AtomicInteger left = new AtomicInteger(REQUESTS);
            List<Crawler> crawlers = new ArrayList<>();
            for (String part : PARTS) {
                crawlers.add(crawler(portal.portal(), part, Demo.KENT, Demo.LEEDS, left));
                crawlers.add(crawler(portal.portal(), part, Demo.LEEDS, Demo.KENT, left));
            }
            run(crawlers);

            System.out.printf("canary crawl: %d requests, %d addresses, %d columns%n", REQUESTS,
                    crawlers.stream().mapToInt(Crawler::addresses).sum(), planted.size());
            assertThat(planted).as("columns with a canary").isNotEmpty();
            assertThat(crawlers).flatExtracting(Crawler::deadLinks).as("links that lead nowhere").isEmpty();
            assertThat(crawlers).as("each met its own area's word, so foreign ones would be recognised")
                    .allMatch(Crawler::metItsOwn);
        }
    }

    @Test
    void a_planted_word_is_noticed() {
        assertThatThrownBy(() -> Crawler.look("/leeds/register", "<p>Ana " + Canaries.of(Demo.KENT) + "</p>", Canaries.of(Demo.KENT)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("/leeds/register");
    }

    private static Crawler crawler(Portal portal, String part, String area, String other, AtomicInteger left) {
        return new Crawler(portal.visitor(Demo.in(part, area)), area, Canaries.of(area), Canaries.of(other), left);
    }

    private static void run(List<Crawler> crawlers) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(crawlers.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            crawlers.forEach(crawler -> all.add(people.submit(crawler)));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
