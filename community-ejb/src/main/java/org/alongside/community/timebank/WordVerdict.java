package org.alongside.community.timebank;

/** What happens when a word is found in a proposal or a listing. */
public enum WordVerdict {

    /** It is about such a task and nothing else. */
    REFUSE,
    /** It may be; the coordinator looks at it (R-TIME-14). */
    LOOK
}
