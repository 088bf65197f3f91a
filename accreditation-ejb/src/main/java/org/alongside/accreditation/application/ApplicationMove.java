package org.alongside.accreditation.application;

/** What can happen to an application. */
public enum ApplicationMove {
    SUBMIT, RETURN, RESUBMIT, ACCEPT, ASK_MORE, ANSWER, NO_REPLY, RECOMMEND, SCHEDULE,
    ACCREDIT, ACCREDIT_WITH_CONDITIONS, DEFER, REFUSE, WITHDRAW
}
