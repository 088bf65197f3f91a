package org.alongside.community.timebank.boundary;

import org.alongside.community.timebank.WordVerdict;
import org.alongside.community.timebank.entity.WordWatch;

/** A word the area watches for. */
public record WordView(String word, String task, boolean refused) {

    static WordView of(WordWatch.Word word) {
        return new WordView(word.words(), word.task().label(), word.verdict() == WordVerdict.REFUSE);
    }
}
