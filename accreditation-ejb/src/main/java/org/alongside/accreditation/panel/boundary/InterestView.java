package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.panel.InterestChoice;

/** What a member said and what the portal found, for whoever has to decide what follows. */
public record InterestView(UUID personId, String name, InterestChoice choice, String words, List<LinkKind> links) {
}
