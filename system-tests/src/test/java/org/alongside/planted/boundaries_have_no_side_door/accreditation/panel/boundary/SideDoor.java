package org.alongside.planted.boundaries_have_no_side_door.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class SideDoor {
}
