package org.alongside.portal.edge;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where REST lives inside; {@code Doorway} leads here from the addresses people and machines use. */
@ApplicationPath("api")
public class RestDoor extends Application {
}
