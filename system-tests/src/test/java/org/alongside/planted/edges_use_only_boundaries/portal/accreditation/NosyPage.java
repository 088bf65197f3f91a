package org.alongside.planted.edges_use_only_boundaries.portal.accreditation;

import org.alongside.planted.edges_use_only_boundaries.accreditation.panel.entity.Seat;

class NosyPage {

    Seat seat;
}
