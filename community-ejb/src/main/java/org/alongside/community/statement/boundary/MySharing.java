package org.alongside.community.statement.boundary;

import java.util.List;

/**
 * What I show or showed of one pool to my council, the newest first.
 *
 * @param days how long a new link would work
 * @param may  this month can be shown: nothing in it changes any more
 */
public record MySharing(long days, boolean may, List<SharedMonth> all) {

    public MySharing {
        all = List.copyOf(all);
    }
}
