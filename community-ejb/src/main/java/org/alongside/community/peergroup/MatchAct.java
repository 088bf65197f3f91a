package org.alongside.community.peergroup;

/** What moves a match. */
public enum MatchAct {
    YES, YES_TOO, INTRODUCE, WRITE, END, NO, BLOCK
}
