package org.alongside.planted.control_knows_no_boundary.accreditation.panel.boundary;

public class SitOnPanel {
}
