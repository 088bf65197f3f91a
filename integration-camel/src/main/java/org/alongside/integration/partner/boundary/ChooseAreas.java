package org.alongside.integration.partner.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Of these areas' brokers this endpoint tells, by the areas' short codes; of none it tells nothing (R-INT-12). */
public record ChooseAreas(UUID commandId, UUID endpointId, Set<String> areas) implements Command {

    public ChooseAreas {
        areas = Set.copyOf(areas);
    }
}
