package org.alongside.community.decision;

import org.alongside.platform.text.PlainText;

/** Why somebody objects: in words, or as a video in sign language, which is as good (R-A11Y-05). */
public record Grounds(Concern concern, String words, String video) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_ADDRESS = 300;

    public static final Grounds NONE = new Grounds(null, "", "");

    /** What an objection has to be about (section 6.2). */
    public enum Concern {
        HARM("Somebody would be harmed"),
        AIMS("It goes against what our group is for");

        private final String label;

        Concern(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** In one normal form, without control characters; refused where it is too long. */
    public Grounds checked() {
        return new Grounds(concern, PlainText.optional("words", words, LONGEST),
                PlainText.optional("video", video, LONGEST_ADDRESS));
    }

    public boolean areStated() {
        return concern != null && !(words.isBlank() && video.isBlank());
    }
}
