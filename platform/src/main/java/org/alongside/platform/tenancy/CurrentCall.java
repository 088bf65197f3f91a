package org.alongside.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.platform.identity.Actor;

/** The open call, for beans that need to know who is asking and where. */
@ApplicationScoped
public class CurrentCall {

    public Call get() {
        return CallScope.current().orElseThrow(() -> new IllegalStateException("No area is open on this thread"));
    }

    public boolean isOpen() {
        return CallScope.current().isPresent();
    }

    public UUID area() {
        return get().area();
    }

    public Actor actor() {
        return get().actor();
    }
}
