package org.alongside.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.alongside.isolation.Database;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The power goes twenty times while a decision is being released. What the portal acknowledged is there afterwards,
 * what it did not acknowledge is there wholly or not at all, and the audit chain holds.
 */
@Proves({"R-ACC-54", "R-ACC-55"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReleasesSurviveKillIT {

    private static final int CUTS = Integer.getInteger("release.cuts", 20);
    private static final int LATEST_MILLIS = 400;

    @Test
    void every_acknowledged_release_is_there_after_the_power_was_cut() throws Exception {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < CUTS; i++) {
            cases.add(Things.decidedCase(Demo.KENT));
        }
        List<String> acknowledged = new ArrayList<>();
        for (String decided : cases) {
            if (releasedWhileThePowerIsCut(decided)) {
                acknowledged.add(decided);
            }
        }
        for (String decided : cases) {
            if (!isReleased(decided)) {
                Things.release(Demo.KENT, decided);
            }
        }

        System.out.printf("releases and power cuts: %d cuts, %d acknowledged in time%n", CUTS, acknowledged.size());
        assertThat(cases).allMatch(this::isReleased);
        assertThat(wholeEffects(cases)).as("accreditations granted by these decisions").isEqualTo(cases.size());
        assertThat(Database.rows("select problem from platform.audit_verify()")).isEmpty();
    }

    private boolean releasedWhileThePowerIsCut(String decided) throws Exception {
        CompletableFuture<Boolean> release = CompletableFuture.supplyAsync(() -> {
            try {
                Things.release(Demo.KENT, decided);
                return true;
            } catch (RuntimeException notAcknowledged) {
                return false;
            }
        });
        CompletableFuture.runAsync(TestDatabase::cutPower,
                CompletableFuture.delayedExecutor(ThreadLocalRandom.current().nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS)).get();
        boolean acknowledged = release.get();
        if (acknowledged) {
            assertThat(isReleased(decided)).as("acknowledged, so it is there").isTrue();
        }
        return acknowledged;
    }

    private boolean isReleased(String decided) {
        return Database.rows("select status from accreditation.panel_case where id = '%s'".formatted(decided))
                .contains("RELEASED");
    }

    private static int wholeEffects(List<String> cases) {
        return Database.rows("""
                select a.id from accreditation.accreditation_term a
                join accreditation.decision d on d.tenant_id = a.tenant_id and d.id = a.decision_id
                where d.case_id in (%s)""".formatted("'" + String.join("','", cases) + "'")).size();
    }
}
