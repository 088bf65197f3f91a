package org.alongside.server;

/** Something a person at the terminal must know and can act on. The message is shown as it is, on one line. */
public final class CannotContinue extends RuntimeException {

    public CannotContinue(String sentence) {
        super(sentence);
    }

    public CannotContinue(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
