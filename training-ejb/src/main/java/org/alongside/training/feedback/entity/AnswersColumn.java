package org.alongside.training.feedback.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.Opinion;
import org.alongside.training.feedback.TookPart;

/** A list of answers in one column, a line each: two words and what somebody wrote, with its line breaks escaped. */
@Converter
public class AnswersColumn implements AttributeConverter<List<FeedbackAnswer>, String> {

    private static final int PARTS = 3;

    @Override
    public String convertToDatabaseColumn(List<FeedbackAnswer> answers) {
        return answers == null ? null : answers.stream().map(answer -> answer.opinion() + " " + answer.tookPart() + " "
                + escaped(answer.words())).collect(Collectors.joining("\n"));
    }

    @Override
    public List<FeedbackAnswer> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty() ? List.of() : text.lines().map(AnswersColumn::answer).toList();
    }

    /** Browsers send two characters for a line break; one is enough. */
    private static String escaped(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static FeedbackAnswer answer(String line) {
        String[] parts = line.split(" ", PARTS);
        return new FeedbackAnswer(Opinion.valueOf(parts[0]), TookPart.valueOf(parts[1]), unescaped(parts[2]));
    }

    private static String unescaped(String words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            boolean escape = words.charAt(i) == '\\' && i + 1 < words.length();
            if (escape) {
                i++;
            }
            text.append(escape && words.charAt(i) == 'n' ? '\n' : words.charAt(i));
        }
        return text.toString();
    }
}
