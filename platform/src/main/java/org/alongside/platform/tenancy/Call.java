package org.alongside.platform.tenancy;

import java.util.UUID;
import org.alongside.platform.identity.Actor;

/** Who is asking, and in which area. Fixed for as long as one request, route or test step lasts. */
public record Call(UUID area, Actor actor) {

    /** The scope of what belongs to no area: accounts, the national framework. It is a tenant of its own. */
    public static final UUID NATIONAL = new UUID(0, 0);

    public static Call national(Actor actor) {
        return new Call(NATIONAL, actor);
    }

    public boolean isNational() {
        return area.equals(NATIONAL);
    }
}
