package org.alongside.community.peergroup;

/** What moves a membership. */
public enum MemberAct {
    WELCOME, TURN_AWAY, ACCEPT, DECLINE, LEAVE, REMOVE
}
