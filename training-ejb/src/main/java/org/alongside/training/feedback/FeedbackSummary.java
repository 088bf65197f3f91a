package org.alongside.training.feedback;

import java.util.List;

/**
 * What learners say about a run, for those who ran it.
 *
 * @param title   of the course
 * @param shown   there are enough answers for nobody to be recognised by them; without that there is nothing in it
 * @param least   so many there have to be
 * @param answers in no order
 */
public record FeedbackSummary(String title, boolean shown, int least, List<FeedbackAnswer> answers) {

    public FeedbackSummary {
        answers = shown ? List.copyOf(answers) : List.of();
    }

    public long count(Opinion opinion) {
        return answers.stream().filter(answer -> answer.opinion() == opinion).count();
    }

    public long count(TookPart tookPart) {
        return answers.stream().filter(answer -> answer.tookPart() == tookPart).count();
    }

    public List<String> words() {
        return answers.stream().map(FeedbackAnswer::words).filter(words -> !words.isEmpty()).sorted().toList();
    }
}
