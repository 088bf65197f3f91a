package org.alongside.accreditation.body.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.platform.usecase.Command;

/** This is what I am. Its text and its fingerprint leave the answer out. */
public record DeclareConstituency(UUID commandId, UUID memberId, Set<ConstituencyKind> kinds) implements Command {

    @Override
    public String wording() {
        return toString();
    }

    @Override
    public String toString() {
        return "DeclareConstituency[" + memberId + "]";
    }
}
