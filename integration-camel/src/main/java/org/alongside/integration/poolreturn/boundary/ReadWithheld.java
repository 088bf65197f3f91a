package org.alongside.integration.poolreturn.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.poolreturn.control.IssuedReturns;
import org.alongside.platform.usecase.UseCase;

/** Which returns are kept back, for who watches over the feeds. */
@Stateless
public class ReadWithheld {

    @Inject
    private IssuedReturns issued;

    /** The endpoints at which a month waits that does not balance. */
    @UseCase("LOOK_OUT")
    public Set<UUID> endpoints() {
        return issued.withheldAt();
    }
}
