package org.alongside.server.partners;

/** What a played HTTP server does when it is not well. */
public enum HttpMood {
    WELL,
    /** Answers 500. */
    BROKEN,
    /** Answers 503 and asks to wait two minutes. */
    BUSY,
    /** Answers 429 and asks to wait until a moment. */
    THROTTLES,
    /** Answers 410: nothing is to be sent here any more. */
    GONE,
    /** Answers 302 to another host. */
    REDIRECTS,
    /** Answers 400. */
    COMPLAINS,
    /** Answers 401. */
    KNOWS_NOBODY,
    /** Sends its answer a byte at a time, and never ends. */
    DRIPS,
    /** Answers more than anybody wants to read. */
    IS_ENDLESS,
    /** Answers something compressed. */
    COMPRESSES,
    /** Reads everything and hangs up without a word. */
    HANGS_UP
}
