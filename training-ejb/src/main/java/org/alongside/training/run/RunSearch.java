package org.alongside.training.run;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody would like to learn, where and when.
 *
 * @param area       an area's own and shared runs; null for all of England
 * @param skill      the code of an area of the framework; empty for any
 * @param town       empty for any
 * @param from       the first day; null for today
 * @param until      the last day; null for any
 * @param mode       null for any; {@link RunMode#MIXED} is found by both others
 * @param placesLeft only runs with a place still to have
 * @param page       the first is 1
 */
public record RunSearch(UUID area, String skill, String town, LocalDate from, LocalDate until, RunMode mode,
        Set<AccessFeature> access, boolean placesLeft, int page) {

    public static final int PAGE_SIZE = 20;

    private static final int LAST_PAGE = 500;

    public RunSearch {
        access = Set.copyOf(access);
        skill = skill == null ? "" : skill.strip();
        town = town == null ? "" : town.strip();
        page = Math.max(1, Math.min(page, LAST_PAGE));
    }

    public static RunSearch everything(UUID area) {
        return new RunSearch(area, "", "", null, null, null, Set.of(), false, 1);
    }
}
