package org.alongside.portal.community.decide;

import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Grounds;
import org.alongside.portal.form.Problems;

/** An answer, and why, for who objects. */
public class BallotForm {

    private Choice choice;
    private Grounds.Concern concern;
    private String words = "";
    private String video = "";

    void check(Problems problems) {
        if (choice == null) {
            problems.add("choice", "Choose one answer.");
        } else if (choice == Choice.OBJECT && !grounds().areStated()) {
            problems.add("words", "Say who would be harmed, or what the group is for that this goes against. Write it, "
                    + "or give the address of a video, and choose which it is.");
        }
    }

    Choice chosen() {
        return choice;
    }

    Grounds grounds() {
        return choice == Choice.OBJECT ? new Grounds(concern, words, video) : Grounds.NONE;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    public Grounds.Concern getConcern() {
        return concern;
    }

    public void setConcern(Grounds.Concern concern) {
        this.concern = concern;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getVideo() {
        return video;
    }

    public void setVideo(String video) {
        this.video = video;
    }
}
