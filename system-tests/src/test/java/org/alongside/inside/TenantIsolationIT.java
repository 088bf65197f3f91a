package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.alongside.isolation.TwinRows;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.testing.Proves;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every entity of the product, as the persistence units know them, in every way an entity can be reached, from an area
 * that it does not belong to. The cases come from the metamodel: an entity cannot be forgotten.
 */
@Proves("R-ACC-100")
@ExtendWith(ArquillianExtension.class)
class TenantIsolationIT {

    @Inject
    @Any
    private Instance<EntityManager> entityManagers;

    @Resource
    private UserTransaction transaction;

    @BeforeAll
    static void both_areas_have_a_row_of_everything() {
        if (System.getProperty("jboss.home.dir") == null) {
            TwinRows.plant();
        }
    }

    @Test
    void every_module_has_entities_and_a_case_for_each() throws Exception {
        assertThat(entityManagers).hasSizeGreaterThanOrEqualTo(2);
        everywhere((softly, it) -> softly.assertThat(inArea(Twins.HERE, () -> it.find(Twins.HERE)))
                .as("%s has a row to be found in its own area", it).isNotNull());
    }

    @Test
    void find_finds_nothing() throws Exception {
        everywhere((softly, it) -> softly.assertThat(inArea(Twins.HERE, () -> it.find(Twins.THERE))).as("%s", it).isNull());
    }

    @Test
    void list_and_count_see_their_own_rows_only() throws Exception {
        everywhere((softly, it) -> {
            softly.assertThat(inArea(Twins.HERE, () -> it.list().stream().map(TenantOwned::id).toList())).as("list %s", it)
                    .containsExactly(it.id(Twins.HERE));
            softly.assertThat(inArea(Twins.HERE, it::count)).as("count %s", it).isEqualTo(1);
        });
    }

    /** Where the application may not change a table at all, PostgreSQL says so, which is as good. */
    @Test
    void update_and_delete_touch_nothing() throws Exception {
        everywhere((softly, it) -> {
            softly.assertThat(inArea(Twins.HERE, () -> touched(() -> it.update(Twins.THERE)))).as("update %s", it).isZero();
            softly.assertThat(inArea(Twins.HERE, () -> touched(() -> it.delete(Twins.THERE)))).as("delete %s", it).isZero();
            softly.assertThat(inArea(Twins.THERE, () -> it.find(Twins.THERE))).as("%s is still there", it).isNotNull();
        });
    }

    @Test
    void merge_changes_nothing_in_the_other_area() throws Exception {
        everywhere((softly, it) -> {
            TenantOwned theirs = inArea(Twins.THERE, () -> it.find(Twins.THERE));
            inArea(Twins.HERE, () -> touched(() -> it.merge(theirs)));
            TenantOwned after = inArea(Twins.THERE, () -> it.find(Twins.THERE));
            softly.assertThat(after).as("merge %s", it).isNotNull();
            softly.assertThat(after.version()).as("merge %s", it).isEqualTo(theirs.version());
        });
    }

    @Test
    void a_reference_leads_nowhere() throws Exception {
        everywhere((softly, it) -> softly.assertThatThrownBy(() -> inArea(Twins.HERE, () -> it.reference(Twins.THERE)))
                .as("%s", it).isInstanceOf(EntityNotFoundException.class));
    }

    @Test
    void without_an_area_nothing_is_read() throws Exception {
        everywhere((softly, it) -> softly.assertThatThrownBy(() -> rolledBack(it::list)).as("%s", it).isNotNull());
    }

    /** Somebody who opens another area halfway still sees only the one the transaction began with, or an error. */
    @Test
    void one_transaction_serves_one_area() throws Exception {
        everywhere((softly, it) -> softly.assertThat(inArea(Twins.HERE, () -> {
            it.find(Twins.HERE);
            try (CallScope other = CallScope.open(new Call(Twins.THERE.area(), Actor.NOBODY))) {
                return it.list().stream().map(TenantOwned::id).toList();
            } catch (IllegalStateException refused) {
                return List.of();
            }
        })).as("%s", it).doesNotContain(it.id(Twins.THERE)));
    }

    private interface Check {
        void run(SoftAssertions softly, Case it) throws Exception;
    }

    private interface Step<T> {
        T run() throws Exception;
    }

    private void everywhere(Check check) throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (EntityManager entityManager : entityManagers) {
            for (Case it : Case.allOf(entityManager)) {
                check.run(softly, it);
            }
        }
        softly.assertAll();
    }

    private <T> T inArea(Twins twin, Step<T> step) throws Exception {
        try (CallScope scope = CallScope.open(new Call(twin.area(), Actor.NOBODY))) {
            return rolledBack(step);
        }
    }

    private <T> T rolledBack(Step<T> step) throws Exception {
        transaction.begin();
        try {
            return step.run();
        } finally {
            transaction.rollback();
        }
    }

    /** How many rows; none when the database refuses to try. */
    private static int touched(Step<Integer> step) throws Exception {
        try {
            return step.run();
        } catch (PersistenceException refused) {
            return 0;
        }
    }
}
