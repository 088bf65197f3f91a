package org.alongside.accreditation.application;

/** An answer to a yes-or-no question. Not answering is never "no" (bad-input row B19). */
public enum YesNo {

    NOT_ANSWERED, YES, NO;

    public boolean isAnswered() {
        return this != NOT_ANSWERED;
    }
}
