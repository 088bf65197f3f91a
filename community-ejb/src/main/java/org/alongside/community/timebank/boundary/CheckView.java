package org.alongside.community.timebank.boundary;

import java.time.LocalDate;

/** That a coordinator's check was seen. */
public record CheckView(String name, String level, LocalDate seenOn, LocalDate nextCheckOn) {
}
