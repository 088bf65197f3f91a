package org.alongside.community.round;

/** Why what somebody gave to an idea came back to them; the book keeps it with the contra entry (R-POOL-46). */
public enum GivenBack {
    CHANGED, IDEA_STOPPED, LESS_THAN_LEAST, ROUND_CALLED_OFF
}
