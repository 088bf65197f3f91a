package org.alongside.portal.demonstration;

import java.util.List;
import java.util.Set;
import org.alongside.platform.identity.Role;

/** Who plays in the demonstration. The names are made up, one set for every area. */
final class Cast {

    static final List<String> AREAS = List.of("kent", "leeds", "camden");

    static final String PASSWORD = "alongside demonstration";

    /** One person in each area; the key is completed with the area, as in {@code coordinator.kent}. */
    record Part(String key, String name, Set<Role> roles) {

        String in(String area) {
            return key + "." + area;
        }
    }

    static final List<Part> IN_EACH_AREA = List.of(
            new Part("coordinator", "Priya Nair", Set.of(Role.COORDINATOR)),
            new Part("assessor", "Tom Ashworth", Set.of(Role.ASSESSOR)),
            new Part("chair", "Maureen Okafor", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            new Part("member1", "Dan Whitfield", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            new Part("member2", "Shazia Hussain", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            new Part("member3", "Peter Lowe", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            new Part("member4", "Grace Bello", Set.of(Role.GOVERNING_MEMBER, Role.PANEL_MEMBER)),
            new Part("control", "Helen Marsh", Set.of(Role.CONTROL_OFFICER)),
            new Part("council", "Oliver Grant", Set.of(Role.COUNCIL_READER)),
            new Part("applicant", "Ana Pereira", Set.of()),
            new Part("drafter", "Malik Johnson", Set.of()),
            new Part("sender", "Rosie Field", Set.of()),
            new Part("returned", "Glen Parker", Set.of()),
            new Part("asked", "Nadia Rahman", Set.of()),
            new Part("halfway", "Winston Clarke", Set.of()),
            new Part("ready", "Eleri Hughes", Set.of()),
            new Part("hopeful", "Leila Hassan", Set.of()),
            new Part("broker", "Ben Carter", Set.of()),
            new Part("broker2", "Ruth Levy", Set.of()),
            new Part("provider", "Fiona Maitland", Set.of(Role.PROVIDER)),
            new Part("trainer", "Robert Ellis", Set.of()),
            new Part("cotrainer", "Amina Farah", Set.of()),
            new Part("learner", "Yusuf Adeyemi", Set.of()),
            new Part("learner2", "Carol Simmons", Set.of()),
            new Part("finance", "Beatrice Lowe", Set.of(Role.FINANCE)),
            new Part("finance2", "Harold Dean", Set.of(Role.FINANCE)),
            new Part("timebank", "Delroy Grant", Set.of(Role.TIME_COORDINATOR)),
            new Part("safeguarding", "Ingrid Novak", Set.of(Role.SAFEGUARDING_LEAD)),
            new Part("deputy", "Paul Ashby", Set.of(Role.SAFEGUARDING_DEPUTY)),
            new Part("feeds", "Kofi Mensah", Set.of(Role.FEED_KEEPER)),
            new Part("feeds2", "Hannah Weiss", Set.of(Role.FEED_KEEPER)));

    /** Who sits beside those two in the courses; in each area as well. */
    static final List<Part> LEARNERS = List.of(
            new Part("learner3", "Mina Patel", Set.of()),
            new Part("learner4", "Joe Donnelly", Set.of()),
            new Part("learner5", "Agnieszka Nowak", Set.of()),
            new Part("learner6", "Desmond Reid", Set.of()),
            new Part("learner7", "Hannah Weiss", Set.of()),
            new Part("learner8", "Kwame Boateng", Set.of()),
            new Part("learner9", "Sian Pritchard", Set.of()),
            new Part("learner10", "Lewis Tan", Set.of()));

    /** Who shares budgets, exchanges time and meets as peers; in each area as well. */
    static final List<Part> COMMUNITY = List.of(
            new Part("asha", "Asha Menon", Set.of()),
            new Part("ben", "Ben Okoro", Set.of()),
            new Part("cora", "Cora Whelan", Set.of()),
            new Part("dev", "Dev Sharma", Set.of()),
            new Part("farah", "Farah Aziz", Set.of()),
            new Part("george", "George Lamb", Set.of()));

    static final List<Part> NATIONAL = List.of(
            new Part("steward", "Joan Fairweather", Set.of(Role.STEWARD)),
            new Part("steward2", "Idris Morgan", Set.of(Role.STEWARD)),
            new Part("steward3", "Wendy Clarke", Set.of(Role.STEWARD)),
            new Part("operator", "Sam Duty", Set.of(Role.OPERATOR)));

    private Cast() {
    }

    static String email(String key) {
        return key + "@alongside.example";
    }
}
