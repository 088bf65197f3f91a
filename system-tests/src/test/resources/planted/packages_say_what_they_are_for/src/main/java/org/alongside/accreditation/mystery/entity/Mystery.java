package org.alongside.accreditation.mystery.entity;

class Mystery {
}
