package org.alongside.planted.features_form_no_cycle.accreditation.register.boundary;

import org.alongside.planted.features_form_no_cycle.accreditation.panel.boundary.ReadCases;

public class BrowseRegister {

    ReadCases cases;
}
