package org.alongside.training.feedback.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.testing.Proves;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.FeedbackSummary;
import org.alongside.training.feedback.Opinion;
import org.alongside.training.feedback.TookPart;
import org.junit.jupiter.api.Test;

class FeedbackBoxTest {

    private static final long SEED = 20261122;

    @Test
    @Proves("R-TRN-41")
    void where_an_answer_lies_says_nothing_about_when_it_came() {
        Random shaking = new Random(SEED);
        Set<Integer> placesOfTheLast = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            FeedbackBox box = filled(4, shaking);
            box.put(answer("the last"), shaking);
            placesOfTheLast.add(box.answers().indexOf(answer("the last")));
        }

        assertThat(placesOfTheLast).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void nothing_gets_lost_in_the_box() {
        FeedbackBox box = filled(6, new Random(SEED));

        assertThat(box.answers()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void answers_come_back_as_they_were_kept() {
        AnswersColumn column = new AnswersColumn();
        List<FeedbackAnswer> answers = List.of(answer("A \\n in a path; \"quiet\" room, please\nthank you \\"), answer(""));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(answers))).isEqualTo(answers);
    }

    @Test
    @Proves("R-TRN-41")
    void too_few_answers_show_nothing_at_all() {
        FeedbackSummary summary = new FeedbackSummary("Planning", false, 5, filled(4, new Random(SEED)).answers());

        assertThat(summary.answers()).isEmpty();
        assertThat(summary.count(Opinion.GOOD)).isZero();
        assertThat(summary.words()).isEmpty();
    }

    private static FeedbackBox filled(int answers, Random shaking) {
        FeedbackBox box = new FeedbackBox(UUID.randomUUID());
        IntStream.range(0, answers).forEach(i -> box.put(answer("number " + i), shaking));
        return box;
    }

    private static FeedbackAnswer answer(String words) {
        return new FeedbackAnswer(Opinion.GOOD, TookPart.FULLY, words);
    }
}
