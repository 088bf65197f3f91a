package org.alongside.accreditation.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyWordsTest {

    @ParameterizedTest
    @EnumSource(BodyRule.class)
    void every_rule_has_a_sentence(BodyRule rule) {
        assertThat(ResourceBundle.getBundle(rule.bundle()).getString(rule.name())).isNotBlank();
    }

    @Test
    @Proves("R-ACC-05")
    void prefer_not_to_say_never_counts_and_stands_alone() {
        assertThat(ConstituencyKind.PREFER_NOT_TO_SAY.counts()).isFalse();
        assertThat(ConstituencyKind.NONE.counts()).isFalse();
        assertThat(ConstituencyKind.makesSense(Set.of(ConstituencyKind.PREFER_NOT_TO_SAY, ConstituencyKind.CARER)))
                .isFalse();
        assertThat(ConstituencyKind.makesSense(Set.of(ConstituencyKind.DISABLED_PERSON, ConstituencyKind.CARER)))
                .isTrue();
        assertThat(ConstituencyKind.makesSense(Set.of())).isFalse();
    }

    @Test
    @Proves("R-ACC-10")
    void somebody_employed_by_the_host_is_always_decided_about_elsewhere() {
        assertThat(HostTie.EMPLOYED.needsReciprocalBody(false)).isTrue();
        assertThat(HostTie.COMPETES.needsReciprocalBody(false)).isFalse();
        assertThat(HostTie.COMPETES.needsReciprocalBody(true)).isTrue();
    }
}
