package org.alongside.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Breach CONTROL = Breach.of(BodyRule.CONTROL_NOT_MET);

    private final Problems problems = new Problems();

    @Test
    @Proves({"R-ACC-01", "AC-A01", "B06"})
    void control_not_met_is_a_matter_of_the_moment_and_answers_409() {
        problems.addAll(new RuleBroken(List.of(CONTROL)));

        assertThat(problems.status()).isEqualTo(409);
        assertThat(problems.getAll()).extracting(Problems.Problem::sentence).first().asString().startsWith("Control not met");
    }

    @Test
    @Proves("B02")
    void what_was_sent_wrong_answers_422_whatever_else_there_is() {
        problems.addAll(new RuleBroken(
                List.of(CONTROL, Breach.at("separationStatement", BodyRule.SEPARATION_STATEMENT_MISSING, "CIL"))));
        assertThat(problems.status()).isEqualTo(422);

        Problems typed = new Problems();
        typed.add("name", "Type a name.");
        assertThat(typed.status()).isEqualTo(422);
    }
}
