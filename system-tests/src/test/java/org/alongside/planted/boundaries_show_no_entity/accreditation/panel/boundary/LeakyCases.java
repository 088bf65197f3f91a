package org.alongside.planted.boundaries_show_no_entity.accreditation.panel.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.planted.boundaries_show_no_entity.accreditation.panel.entity.Seat;

class LeakyCases {

    /** Hidden inside generics, where a look at the raw type would miss it. */
    public Map<UUID, List<Seat>> seats() {
        return Map.of();
    }
}
