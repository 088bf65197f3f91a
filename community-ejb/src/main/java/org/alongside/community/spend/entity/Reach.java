package org.alongside.community.spend.entity;

/**
 * How far one member's money goes for one spend.
 *
 * @param free   pence of theirs that may meet it at all
 * @param ofOwn  of these, what was not given for their own needs only: nothing else may pay for somebody else (R-POOL-06)
 */
record Reach(long free, long ofOwn) {

    /** The most they can pay when this is their own share. Money for their own needs goes into their own share first. */
    long upTo(long fair) {
        return free < fair ? free : fair + Math.min(ofOwn, free - fair);
    }
}
