package org.alongside.planted.transactions_belong_to_boundaries.accreditation.panel.control;

import jakarta.transaction.Transactional;

class BoldPanels {

    @Transactional
    void store() {
    }
}
