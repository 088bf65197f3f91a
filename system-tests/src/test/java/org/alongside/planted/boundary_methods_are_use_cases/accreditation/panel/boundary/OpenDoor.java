package org.alongside.planted.boundary_methods_are_use_cases.accreditation.panel.boundary;

import jakarta.ejb.Stateless;

@Stateless
public class OpenDoor {

    public String whatNobodyChecks() {
        return "";
    }
}
