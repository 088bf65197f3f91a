package org.alongside.planted.entity_knows_only_itself.accreditation.panel.boundary;

public class SitOnPanel {
}
