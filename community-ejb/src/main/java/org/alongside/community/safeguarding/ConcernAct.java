package org.alongside.community.safeguarding;

/** What is done with a concern. */
public enum ConcernAct {
    TAKE_UP, TRIAGE, REFER_TO_COUNCIL, REFER_TO_POLICE, ACT_HERE, TAKE_NO_ACTION, FOLLOW_UP, CLOSE
}
