package org.alongside.planted.entity_knows_only_itself.accreditation.panel.entity;

import org.alongside.planted.entity_knows_only_itself.accreditation.panel.boundary.SitOnPanel;

class NosySeat {

    SitOnPanel bean;
}
