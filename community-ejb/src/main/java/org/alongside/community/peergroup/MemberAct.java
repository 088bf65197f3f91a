package org.alongside.community.peergroup;

/** What moves a membership. */
public enum MemberAct {
    INVITE, WELCOME, TURN_AWAY, ACCEPT, DECLINE, LEAVE, REMOVE
}
