package org.alongside.community.safeguarding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.ConcernStatus;
import org.alongside.community.safeguarding.Outcome;
import org.alongside.community.safeguarding.Referral;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.SharingReason;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ConcernTest {

    private static final Instant NOW = AConcern.MONDAY_AT_TEN;
    private static final Referral NOT_DUE = new Referral(true, true, false);
    private static final Referral DUE = new Referral(true, true, true);

    private final UUID lead = UUID.randomUUID();

    @Test
    @Proves("R-SAFE-01")
    void any_words_or_a_way_to_call_back_is_enough_and_nothing_at_all_is_not() {
        assertThat(AConcern.saying("?").facts().words()).isEqualTo("?");
        assertThat(new Concern(AConcern.worry("", "07700 900 100", Set.of()), Set.of(), NOW).facts().callBack()).isNotEmpty();
        assertThatThrownBy(() -> AConcern.saying("")).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NOTHING_TOLD");
    }

    @Test
    @Proves("R-SAFE-06")
    void whoever_is_named_or_ticked_is_kept_from_it() {
        Concern concern = AConcern.saying("Dave is taking her card");
        assertThat(concern.mayBeAbout(lead, "Dave Mills")).isTrue();
        assertThat(concern.mayBeAbout(lead, "Ingrid Novak")).isFalse();
        assertThat(AConcern.hiddenFrom(lead).mayBeAbout(lead, "Ingrid Novak")).isTrue();
    }

    @Test
    @Proves("R-SAFE-06")
    void a_name_is_found_however_it_is_written() {
        for (String words : new String[] {"DAVE did it", "it was Dave's idea", "daves card", "Ask (Dave)", "Mr mills!"}) {
            assertThat(AConcern.saying(words).mayBeAbout(lead, "Dave Mills")).as(words).isTrue();
        }
        assertThat(AConcern.saying("Zoe shouts").mayBeAbout(lead, "Zoë Bird")).isTrue();
        assertThat(AConcern.saying("davenport road").mayBeAbout(lead, "Dave Mills")).isFalse();
    }

    @Test
    @Proves("R-SAFE-03")
    void what_the_person_wants_is_kept_and_a_later_answer_replaces_it() {
        Concern concern = AConcern.saying("I am worried.");
        concern.triage("She wants her card back.", ShareConsent.NO, "", lead, NOW);
        assertThat(concern.facts().wishes()).isEqualTo("She wants her card back.");
        assertThat(concern.facts().consent()).isEqualTo(ShareConsent.NO);
    }

    @Test
    void no_step_waits_for_an_answer_that_is_missing() {
        Concern concern = AConcern.saying("I am worried.");
        concern.takeUp(lead, NOW);
        concern.triage("", null, "", lead, NOW);
        concern.decide(Outcome.HERE, NOT_DUE, null, "", lead, NOW);
        concern.followUp("", lead, NOW);
        concern.close("", lead, NOW);
        assertThat(concern.status()).isEqualTo(ConcernStatus.CLOSED);
    }

    @Test
    @Proves("R-SAFE-03")
    void others_are_told_without_agreement_only_for_a_reason() {
        Concern concern = triaged(ShareConsent.NO);
        assertThatThrownBy(() -> concern.decide(Outcome.COUNCIL, DUE, null, "", lead, NOW))
                .hasMessageContaining("SHARING_NEEDS_A_REASON");
        concern.decide(Outcome.COUNCIL, DUE, SharingReason.COERCION, "", lead, NOW);
        assertThat(concern.facts().sharingReason()).isEqualTo(SharingReason.COERCION);
        Concern agreed = triaged(ShareConsent.YES);
        agreed.decide(Outcome.COUNCIL, DUE, null, "", lead, NOW);
        assertThat(agreed.status()).isEqualTo(ConcernStatus.REFERRED_COUNCIL);
    }

    @Test
    @Proves("R-SAFE-05")
    void three_times_yes_goes_to_the_council_or_the_police() {
        assertThatThrownBy(() -> triaged(ShareConsent.YES).decide(Outcome.NOTHING_MORE, DUE, null, "", lead, NOW))
                .hasMessageContaining("REFERRAL_IS_DUE");
        Concern below = triaged(ShareConsent.YES);
        below.decide(Outcome.HERE, NOT_DUE, null, "", lead, NOW);
        assertThat(below.status()).isEqualTo(ConcernStatus.INTERNAL_ACTION);
    }

    @Test
    @Proves("R-SAFE-05")
    void nothing_is_ever_rejected() {
        assertThat(Outcome.values()).extracting(Outcome::label).noneMatch(label -> label.toLowerCase(Locale.ROOT).contains("reject"));
        assertThatThrownBy(() -> triaged(ShareConsent.YES).decide(null, NOT_DUE, null, "", lead, NOW))
                .hasMessageContaining("OUTCOME_MISSING");
    }

    private Concern triaged(ShareConsent consent) {
        Concern concern = AConcern.saying("I am worried.");
        concern.triage("", consent, "", lead, NOW);
        return concern;
    }
}
