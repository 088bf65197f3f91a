package org.alongside.training.run;

/** What a trainer says of themselves, or has not said. Never shown to anybody else by name (R-TRN-11). */
public enum LivedExperience {
    NOT_ANSWERED,
    YES,
    NO
}
