package org.alongside.community.timebank.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.community.timebank.control.WordLists;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordWatchTest {

    private final WordWatch watch = new WordWatch(WordLists.national());

    @Test
    @Proves({"R-TIME-16", "AC-C68"})
    void help_with_a_shower_and_tablets_is_for_others() {
        assertThatThrownBy(() -> watch.mustBeLookedAt("what", "Help with a shower and tablets"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.breaches().get(0).rule()).isEqualTo(TimeRule.EXCLUDED_TASK);
                    assertThat(broken.breaches().get(0).arguments())
                            .containsExactly(TaskLeftToOthers.PERSONAL_CARE.label());
                });
    }

    @ParameterizedTest
    @Proves("R-TIME-16")
    @ValueSource(strings = {"collect my MEDICATION", "keep my bank card safe", "Babysitting on Friday",
            "mend the boiler", "take my insulin", "getting dressed"})
    void so_is_other_work_that_needs_somebody_trained(String words) {
        assertThatThrownBy(() -> watch.mustBeLookedAt("what", words)).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(TimeRule.EXCLUDED_TASK));
    }

    @ParameterizedTest
    @Proves({"R-TIME-13", "R-TIME-19", "AC-C69"})
    @ValueSource(strings = {"A cake for credits", "I give you £5", "20 pounds for two hours", "a gift card", "Buy credits"})
    void money_and_goods_are_refused_with_the_benefits_note(String words) {
        assertThatThrownBy(() -> watch.mustBeLookedAt("what", words)).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(TimeRule.NO_MONEY_OR_GOODS));
    }

    @ParameterizedTest
    @Proves("R-TIME-14")
    @ValueSource(strings = {"Show me how to use a tablet", "Bath the dog", "Sort my bills", "an electric bike"})
    void words_that_may_mean_something_else_bring_the_coordinator(String words) {
        assertThat(watch.mustBeLookedAt("what", words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A walk in the park", "Bake a cake together", "Talk about the Gaskell novel", "", "!!!", "𝔞🎉"})
    void other_words_bring_nobody(String words) {
        assertThat(watch.mustBeLookedAt("what", words)).isFalse();
    }

    @Test
    @Proves("R-TIME-16")
    void words_are_data() {
        WordWatch own = new WordWatch(List.of(
                new WordWatch.Word("chain saw*", TaskLeftToOthers.LICENSED_WORK, WordVerdict.REFUSE)));
        assertThatThrownBy(() -> own.mustBeLookedAt("what", "Chain-sawing")).isInstanceOf(RuleBroken.class);
        assertThat(own.mustBeLookedAt("what", "help with a shower")).isFalse();
    }
}
