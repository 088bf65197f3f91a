package org.alongside.planted.transactions_belong_to_boundaries.portal.accreditation;

import jakarta.transaction.UserTransaction;

class BoldPage {

    private UserTransaction byHand;
}
