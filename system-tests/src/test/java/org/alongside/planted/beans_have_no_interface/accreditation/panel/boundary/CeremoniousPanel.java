package org.alongside.planted.beans_have_no_interface.accreditation.panel.boundary;

import jakarta.ejb.Stateless;

@Stateless
class CeremoniousPanel implements Ceremony {
}
