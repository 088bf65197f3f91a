package org.alongside.planted.insides_are_private.accreditation.register.control;

public class Entries {
}
