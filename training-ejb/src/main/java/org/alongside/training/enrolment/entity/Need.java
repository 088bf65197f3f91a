package org.alongside.training.enrolment.entity;

import java.util.List;
import org.alongside.training.enrolment.PlaceWanted;

/**
 * What a party takes up.
 *
 * @param claimants members who may have a reserved place
 * @param others    members who may not
 * @param seats     seats in the room, supporters included
 * @param agreed    the provider need not be asked, or has agreed
 */
record Need(int claimants, int others, int seats, boolean agreed) {

    static Need of(List<PlaceWanted> party) {
        int claimants = (int) party.stream().filter(PlaceWanted::reservedClaim).count();
        return new Need(claimants, party.size() - claimants, party.stream().mapToInt(PlaceWanted::seats).sum(),
                party.stream().noneMatch(PlaceWanted::needsAgreement));
    }
}
