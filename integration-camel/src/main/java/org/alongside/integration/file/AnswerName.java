package org.alongside.integration.file;

import java.util.List;

/** What an answer to a file is called: the file's name, and what kind of answer it is (5.6). */
public final class AnswerName {

    public static final String ACK = ".ack.json";
    public static final String NACK = ".nack.json";
    public static final String RESULT = ".result.csv";

    private AnswerName() {
    }

    /** The name of the file that is answered; the name as it is, when it is no answer's. */
    public static String of(String answer) {
        return List.of(NACK, ACK, RESULT).stream().filter(answer::endsWith).findFirst()
                .map(ending -> answer.substring(0, answer.length() - ending.length())).orElse(answer);
    }
}
