package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.error.Rule;
import org.alongside.training.attendance.AttendanceRule;
import org.alongside.training.course.CourseRule;
import org.alongside.training.run.RunRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static Stream<Class<? extends Rule>> rules() {
        return Stream.of(CourseRule.class, RunRule.class, AttendanceRule.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_sentence_and_every_sentence_a_rule(Class<? extends Rule> rules) {
        ResourceBundle sentences = ResourceBundle.getBundle(rules.getEnumConstants()[0].bundle());
        assertThat(sentences.keySet()).isEqualTo(
                Arrays.stream(rules.getEnumConstants()).map(Rule::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_sentence_can_be_filled_in(Class<? extends Rule> rules) {
        ResourceBundle sentences = ResourceBundle.getBundle(rules.getEnumConstants()[0].bundle());
        Object[] filling = {"one", 2, 3, 4};
        assertThat(sentences.keySet()).allSatisfy(key ->
                assertThat(MessageFormat.format(sentences.getString(key), filling)).doesNotContain("{"));
    }
}
