package org.alongside.planted.features_form_no_cycle.accreditation.panel.boundary;

import org.alongside.planted.features_form_no_cycle.accreditation.register.boundary.BrowseRegister;

public class ReadCases {

    BrowseRegister register;
}
