package org.alongside.community.timebank.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.entity.ATime;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeViewsTest {

    static Stream<Class<?>> shownToOthers() {
        return Stream.of(TimeMemberView.class, ListingView.class, ExchangeView.class);
    }

    /** What is not there cannot be shown, sorted or counted. */
    @ParameterizedTest
    @Proves("R-TIME-24")
    @MethodSource("shownToOthers")
    void nobody_else_sees_what_somebody_has(Class<?> view) {
        assertThat(Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))).noneMatch(name -> name.contains("balance")
                || name.contains("rank") || name.contains("credit") || name.contains("total"));
    }

    @ParameterizedTest
    @Proves("R-TIME-06")
    @CsvSource({"2400, false", "2401, true"})
    void who_has_much_is_asked_kindly(long balance, boolean asked) {
        assertThat(ATime.POLICY.isMuch(balance)).isEqualTo(asked);
    }

    @ParameterizedTest
    @Proves({"R-TIME-13", "R-TIME-28", "AC-C69"})
    @CsvSource({"PAID_TIME, NO_PAID_HOURS", "THING, NO_MONEY_OR_GOODS", "MONEY, NO_MONEY_OR_GOODS", ", CHOICE_MISSING"})
    void only_free_time_is_exchanged(GivenThing thing, TimeRule rule) {
        assertThatThrownBy(() -> ExchangeDesk.requireFreeTime(thing)).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(rule));
        ExchangeDesk.requireFreeTime(GivenThing.FREE_TIME);
    }

    @Test
    void a_balance_is_said_in_words_and_never_called_a_debt() {
        assertThat(List.of(BalanceWords.of(0), BalanceWords.of(90), BalanceWords.of(-60)))
                .containsExactly("Even", "1 hour and 30 minutes to use", "1 hour to give");
    }
}
