package org.alongside.portal.accreditation.interim;

/** What a member is told after doing something. */
final class MeasureWords {

    private MeasureWords() {
    }

    static String done(String what) {
        return switch (what) {
            case "proposed" -> "The other members are asked to look at it. Nothing has happened to the broker yet.";
            case "agreed" -> "The broker is suspended from now on, and has been told.";
            case "calledOff" -> "It is called off. Nothing happened to the broker.";
            case "reviewed" -> "It goes on until the new day below.";
            case "ended" -> "The suspension is over. The broker is in force again, and has been told.";
            default -> "";
        };
    }
}
