package org.alongside.planted.control_knows_no_boundary.accreditation.panel.control;

import org.alongside.planted.control_knows_no_boundary.accreditation.panel.boundary.SitOnPanel;

class NosyPanels {

    SitOnPanel bean;
}
