package org.alongside.planted.features_have_three_parts.accreditation.panel.dao;

class Panels {
}
