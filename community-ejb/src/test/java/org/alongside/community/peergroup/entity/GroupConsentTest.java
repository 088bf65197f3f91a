package org.alongside.community.peergroup.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class GroupConsentTest {

    private static final UUID HOST = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    @Proves("R-PEER-11")
    void who_is_to_be_paid_says_so_first() {
        assertThatThrownBy(() -> GroupConsent.requireSaid(ConsentMatter.HOST_PAID, "")).hasMessageContaining("PAY_NOT_SAID");
        assertThatThrownBy(() -> GroupConsent.requireSaid(null, "")).hasMessageContaining("CONSENT_MATTER_MISSING");
        GroupConsent.requireSaid(ConsentMatter.HOST_PAID, "£10 an hour, from Ben's budget");
        GroupConsent.requireSaid(ConsentMatter.AGREEMENTS, "");
    }

    @Test
    @Proves({"R-PEER-11", "R-PEER-02"})
    void it_holds_only_when_the_group_has_agreed() {
        GroupConsent paid = new GroupConsent(UUID.randomUUID(), ConsentMatter.HOST_PAID, "£10", HOST, UUID.randomUUID(), NOW);
        assertThat(paid.facts().passed()).isFalse();
        assertThat(paid.facts().standing()).isEqualTo("Being decided");
        paid.settle(false, NOW);
        assertThat(paid.facts().standing()).isEqualTo("Not agreed");
        GroupConsent agreements = new GroupConsent(UUID.randomUUID(), ConsentMatter.AGREEMENTS, "", HOST, UUID.randomUUID(), NOW);
        assertThat(agreements.renewsAgreements()).isFalse();
        agreements.settle(true, NOW);
        assertThat(agreements.renewsAgreements()).isTrue();
        assertThat(paid.renewsAgreements()).isFalse();
    }

    @Test
    @Proves("R-PEER-02")
    void one_answer_is_waited_for_before_the_same_is_asked_again() {
        GroupConsent asked = new GroupConsent(UUID.randomUUID(), ConsentMatter.AGREEMENTS, "", HOST, UUID.randomUUID(), NOW);
        GroupConsent.requireNotOpen(ConsentMatter.HOST_PAID, List.of(asked));
        assertThatThrownBy(() -> GroupConsent.requireNotOpen(ConsentMatter.AGREEMENTS, List.of(asked)))
                .hasMessageContaining("CONSENT_ASKED_ALREADY");
        asked.settle(false, NOW);
        GroupConsent.requireNotOpen(ConsentMatter.AGREEMENTS, List.of(asked));
    }

    @Test
    @Proves("R-PEER-11")
    void a_yes_is_for_the_host_who_asked_and_for_nothing_else() {
        GroupConsent paid = new GroupConsent(UUID.randomUUID(), ConsentMatter.HOST_PAID, "£10", HOST, UUID.randomUUID(), NOW);
        assertThat(paid.letsBePaid(HOST)).isFalse();
        paid.settle(true, NOW);
        assertThat(paid.letsBePaid(HOST)).isTrue();
        assertThat(paid.letsBePaid(UUID.randomUUID())).isFalse();
        GroupConsent other = new GroupConsent(UUID.randomUUID(), ConsentMatter.AGREEMENTS, "", HOST, UUID.randomUUID(), NOW);
        other.settle(true, NOW);
        assertThat(other.letsBePaid(HOST)).isFalse();
    }
}
