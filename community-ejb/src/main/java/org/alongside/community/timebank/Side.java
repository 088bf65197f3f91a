package org.alongside.community.timebank;

/** On which side of an exchange somebody is; everybody is on both in turn (R-TIME-02). */
public enum Side {
    GIVER,
    RECEIVER;

    public Side other() {
        return this == GIVER ? RECEIVER : GIVER;
    }
}
