package org.alongside.planted.platform_knows_no_business.accreditation.register;

public record Entry(String name) {
}
