package org.alongside.portal.oruk;

/** A parameter cannot be read; the message says which and what it should look like. */
public class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadParameter(String sentence) {
        super(sentence);
    }
}
