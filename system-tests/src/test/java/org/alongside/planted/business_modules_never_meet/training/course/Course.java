package org.alongside.planted.business_modules_never_meet.training.course;

/** What another business module would like to see. */
public record Course(String title) {
}
