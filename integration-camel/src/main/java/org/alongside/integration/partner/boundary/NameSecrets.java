package org.alongside.integration.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.integration.partner.control.Partners;
import org.alongside.platform.usecase.UseCase;

/** Which secrets an endpoint names. It is not tried again for that: nothing else of it changes. */
@Stateless
public class NameSecrets {

    @Inject
    private Partners partners;

    @UseCase("NAME_SECRETS")
    public void add(UUID endpointId, String alias) {
        partners.locked(endpointId).nameSecret(alias);
    }

    @UseCase("NAME_SECRETS")
    public void remove(UUID endpointId, String alias) {
        partners.locked(endpointId).dropSecret(alias);
    }
}
