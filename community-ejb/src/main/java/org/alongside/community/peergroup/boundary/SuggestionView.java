package org.alongside.community.peergroup.boundary;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may suit me. Before both have said yes there is nothing in it but the name they chose, the general area and
 * the reasons (R-PEER-08).
 *
 * @param saidYes I have said yes and wait
 */
public record SuggestionView(UUID matchId, String calledName, String town, List<String> reasons, boolean saidYes) {
}
