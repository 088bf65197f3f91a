package org.alongside.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.alongside.isolation.Database;
import org.alongside.kit.Proof;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two councils send much at once, three in ten of it twice, one in a hundred broken, shuffled, and whoever takes it in is
 * stopped again and again: what came in is applied, held, rejected or known already, and the state is that of the same
 * things in their order, once, without a stop. {@code ./portal conserve} plays 20,000 files and 1,000 stops.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@Proves({"R-INT-27", "R-INT-28", "R-INT-29", "R-INT-31", "R-INT-32", "R-INT-39"})
class ConservationIT {

    private static final List<String> AREAS = List.of("wakefield", "walsall");
    private static final int FILES = Integer.getInteger("conserve.files", 4_000);
    private static final int STOPS = FILES / 20;
    /** Those of {@link FailPoint}, and two that are outside every transaction: before it, and before the file is put away. */
    private static final int POINTS = FailPoint.values().length + 2;
    private static final int EACH = STOPS / POINTS;
    private static final int A_CUT_IN = 10;
    private static final int PLANTED = 300;

    private final Proof proof = Proof.of("msg-conservation");
    private final Random random = proof.random();

    @BeforeEach
    void play() {
        PlayedPost.change(FailPoint.PLAY);
    }

    @AfterEach
    void over() {
        PlayedPost.change("drop schema if exists conserve cascade");
    }

    @Test
    void nothing_is_lost_and_nothing_is_done_twice_wherever_it_is_stopped() {
        long seed = random.nextLong();
        List<PlayedPost> ordered = AREAS.stream().map(area -> PlayedPost.inOrder(area, "O", seed, FILES / 2)).toList();
        List<PlayedPost> shuffled = AREAS.stream().map(area -> PlayedPost.shuffled(area, "S", seed, FILES / 2)).toList();
        assertThat(takenIn(ordered, 0)).containsExactly(0, 0);
        Expected all = shuffled.stream().map(PlayedPost::expected).reduce(Expected::plus).orElseThrow();
        plant(shuffled, all);

        int[] ended = takenIn(shuffled, EACH / AREAS.size());

        assertThat(ended[0]).as("each stop was met, and nothing else stopped it").isEqualTo(POINTS * EACH);
        assertThat(ended[1]).as("only to be put away").isEqualTo(EACH);
        for (int i = 0; i < AREAS.size(); i++) {
            assertThat(ordered.get(i).problems()).isEmpty();
            assertThat(shuffled.get(i).problems()).isEmpty();
            assertThat(shuffled.get(i).state()).isNotEmpty().isEqualTo(ordered.get(i).state());
        }
        proof.passed((int) all.all(), "stops", ended[0], "known_already", all.repeated(), "held", all.broken(),
                "waiting_for_a_link", all.strangers(), "payments", all.payments());
    }

    @Test
    void a_net_that_is_left_out_is_found() {
        PlayedPost post = PlayedPost.shuffled(AREAS.get(0), "V", random.nextLong(), PLANTED);
        PlayedPost.change("""
                create sequence conserve.torn;
                create function conserve.tear() returns trigger language plpgsql security definer as
                    $$ begin new.dedup_key := new.dedup_key || nextval('conserve.torn'); return new; end $$;
                create trigger conserve_tear before insert on integration.inbox for each row
                when (new.tenant_id = '%s') execute function conserve.tear()""".formatted(post.tenant()));

        post.takenIn(0);

        assertThat(post.problems()).anySatisfy(wrong -> assertThat(wrong).startsWith("known already: 0"));
    }

    /** Some stops at each point, at passages that are drawn; one in ten cuts the connection instead of failing. */
    private void plant(List<PlayedPost> posts, Expected all) {
        String areas = posts.stream().map(post -> "'" + post.tenant() + "'").collect(Collectors.joining(", "));
        Map<FailPoint, long[]> stops = new TreeMap<>();
        for (FailPoint point : FailPoint.values()) {
            PlayedPost.change(point.planted(areas));
            stops.put(point, random.longs(0, point.leastPassages(all)).distinct().limit(EACH).toArray());
        }
        PlayedPost.change("insert into conserve.stop values " + stops.entrySet().stream()
                .flatMap(one -> Arrays.stream(one.getValue()).mapToObj(passage -> "('%s', %d, %b)".formatted(
                        one.getKey().sequence(), passage, one.getKey() != FailPoint.COMMIT && passage % A_CUT_IN == 0)))
                .collect(Collectors.joining(", ")));
        assertThat(Database.rows("select count(*)::text from conserve.stop"))
                .containsExactly(String.valueOf(EACH * FailPoint.values().length));
    }

    /** Both councils at once. */
    private static int[] takenIn(List<PlayedPost> posts, int stops) {
        List<CompletableFuture<int[]>> running = posts.stream()
                .map(post -> CompletableFuture.supplyAsync(() -> post.takenIn(stops))).toList();
        return running.stream().map(CompletableFuture::join).reduce(
                (one, other) -> new int[] {one[0] + other[0], one[1] + other[1]}).orElseThrow();
    }
}
