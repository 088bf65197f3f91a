package org.alongside.platform.area;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alongside.platform.area.control.Areas;
import org.alongside.platform.area.control.CouncilList;
import org.alongside.platform.area.entity.Area;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which councils there are on a day, on the real tables. What a test adds is gone when it ends. */
@Proves("R-INT-02")
class AreasIT {

    @RegisterExtension
    static final Store store = Store.of("platform");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPLIT = LocalDate.of(2027, 4, 1);

    @Test
    void a_council_waits_from_its_first_day_until_the_day_it_gives_way() {
        rolledBack(em -> {
            splitKent(em);
            assertThat(waiting(em, SPLIT.minusDays(1))).contains("Kent").doesNotContain("East Kent");
            assertThat(waiting(em, SPLIT)).contains("East Kent").doesNotContain("Kent");
            assertThat(new Areas(em).withCode("EKT", SPLIT)).isPresent();
            assertThat(new Areas(em).withCode("EKT", TODAY)).isEmpty();
            assertThat(new Areas(em).withCode("KEN", TODAY)).isPresent();
            assertThat(new Areas(em).withCode("E10000016", SPLIT)).isEmpty();
            assertThat(new Areas(em).withCode("kent", SPLIT)).as("its address stays").isPresent();
            return null;
        });
    }

    @Test
    void what_a_list_leaves_out_is_not_offered_any_more_and_is_again_when_it_is_back() {
        rolledBack(em -> {
            List<Council> all = known(em);
            follow(em, all.stream().filter(one -> !one.name().equals("Rutland")).toList());
            assertThat(waiting(em, TODAY)).doesNotContain("Rutland").contains("Surrey");
            assertThat(new Areas(em).named("rutl", TODAY)).isEmpty();
            follow(em, all);
            assertThat(waiting(em, TODAY)).contains("Rutland");
            assertThat(new Areas(em).named("rutl", TODAY)).hasSize(1);
            return null;
        });
    }

    @Test
    void before_any_list_the_areas_that_were_installed_wait() {
        rolledBack(em -> {
            assertThat(waiting(em, TODAY)).hasSize(153);
            return null;
        });
    }

    private static void splitKent(EntityManager em) {
        List<Council> all = new ArrayList<>(known(em).stream().map(one -> one.name().equals("Kent")
                ? new Council(one.gssCode(), one.code(), one.name(), one.council(), one.kind(), one.region(), one.from(), SPLIT)
                : one).toList());
        all.add(new Council("E06999999", "EKT", "East Kent", "East Kent Council", "Unitary authority", "South East", SPLIT, null));
        follow(em, all);
    }

    private static void follow(EntityManager em, List<Council> councils) {
        CouncilList list = new CouncilList(councils, new Areas(em).all());
        assertThat(list.breaches()).isEmpty();
        list.follow().forEach(em::persist);
        em.flush();
    }

    private static List<Council> known(EntityManager em) {
        return new Areas(em).listed().stream().map(Area::council).toList();
    }

    private static List<String> waiting(EntityManager em, LocalDate day) {
        return new Areas(em).waiting(day).stream().map(area -> area.council().name()).toList();
    }

    private static void rolledBack(Function<EntityManager, Void> work) {
        store.in(Call.national(Actor.PORTAL), em -> {
            work.apply(em);
            em.getTransaction().rollback();
            em.getTransaction().begin();
            return null;
        });
    }
}
