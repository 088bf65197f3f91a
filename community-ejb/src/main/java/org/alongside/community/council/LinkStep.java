package org.alongside.community.council;

/** What moves a link with the council. */
public enum LinkStep {
    CONFIRM, FIND_NOBODY, FIND_SEVERAL, REFUSE, WITHDRAW, MERGE, SPLIT, ASSIGN, END
}
