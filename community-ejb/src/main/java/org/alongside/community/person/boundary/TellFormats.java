package org.alongside.community.person.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.person.Format;
import org.alongside.platform.usecase.Command;

/** How I want to be told things, the first choice first. */
public record TellFormats(UUID commandId, List<Format> formats) implements Command {
}
