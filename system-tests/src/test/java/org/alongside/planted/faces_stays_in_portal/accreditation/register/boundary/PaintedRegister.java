package org.alongside.planted.faces_stays_in_portal.accreditation.register.boundary;

import jakarta.faces.context.FacesContext;

class PaintedRegister {

    FacesContext faces;
}
