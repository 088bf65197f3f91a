package org.alongside.planted.names_say_what_a_thing_is.accreditation.panel.control;

class PanelManager {
}
