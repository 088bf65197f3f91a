package org.alongside.planted.beans_have_no_interface.accreditation.panel.boundary;

interface Ceremony {
}
