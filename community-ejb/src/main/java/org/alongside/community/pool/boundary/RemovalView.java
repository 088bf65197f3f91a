package org.alongside.community.pool.boundary;

import java.util.UUID;

/**
 * The end of a membership that a group may decide about.
 *
 * @param mine   it is about whoever reads it
 * @param asked  the group is being asked, or has said yes
 * @param passed it has said yes
 * @param words  what they say to it; empty when nothing
 * @param mayAsk whoever reads it may ask the group
 */
public record RemovalView(UUID poolId, String pool, UUID membershipId, String name, boolean mine, boolean asked,
                          boolean passed, String words, boolean mayAsk) {

    public boolean canAsk() {
        return mayAsk && !mine && !asked;
    }

    public boolean canSpeak() {
        return mine && asked && !passed;
    }

    public boolean canRemove() {
        return passed && !mine;
    }
}
