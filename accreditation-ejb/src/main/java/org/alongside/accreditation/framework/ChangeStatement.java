package org.alongside.accreditation.framework;

import java.util.List;

/**
 * What a change to the standards rests on, for anyone to read (R-ACC-11).
 *
 * @param dissent      what those who disagreed said; empty only when {@code noDissent} was affirmed
 * @param noDissent    somebody said on purpose that no dissent was received
 */
public record ChangeStatement(String subject, EvidenceKind evidenceKind, List<AskedGroup> asked, int responses,
                              String dissent, boolean noDissent, String equalityImpact, String burden) {

    public static final ChangeStatement EMPTY = new ChangeStatement("", null, List.of(), 0, "", false, "", "");

    public ChangeStatement {
        asked = List.copyOf(asked);
    }
}
