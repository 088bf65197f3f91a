package org.alongside.planted.insides_are_private.accreditation.panel.boundary;

import org.alongside.planted.insides_are_private.accreditation.register.control.Entries;

class NosyRelease {

    Entries entries;
}
