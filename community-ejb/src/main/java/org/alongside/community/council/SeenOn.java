package org.alongside.community.council;

/** Whose statement it is that shows money coming. */
public enum SeenOn {

    /** Of a shared budget. */
    POOL,
    /** Of a card or an account of somebody's own. */
    OWN;

    /** A council that says it has paid there may be shown right by it. */
    public boolean shows(PayeeKind payee) {
        return (this == POOL) == (payee == PayeeKind.POOL);
    }
}
