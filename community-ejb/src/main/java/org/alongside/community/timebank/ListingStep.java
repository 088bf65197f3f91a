package org.alongside.community.timebank;

/** What moves an offer or a request. */
public enum ListingStep {

    PUBLISH,
    PAUSE,
    RESUME,
    FILL,
    EXPIRE,
    /** By its owner, or by the coordinator with a reason. */
    REMOVE
}
