package org.alongside.community.decision;

/** Why somebody objects: in words, or as a video in sign language, which is as good (R-A11Y-05). */
public record Grounds(Concern concern, String words, String video) {

    public static final Grounds NONE = new Grounds(null, "", "");

    /** What an objection has to be about (section 6.2). */
    public enum Concern {
        HARM,
        AIMS
    }

    public boolean areStated() {
        return concern != null && !(words.isBlank() && video.isBlank());
    }
}
