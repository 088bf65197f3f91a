package org.alongside.portal.community.safeguarding;

import java.util.UUID;
import org.alongside.community.safeguarding.NumbersToRing;
import org.alongside.community.safeguarding.boundary.ChangeNumbers;

/** The numbers as they are typed. */
public class NumbersForm {

    private String councilPhone = "";
    private String eveningPhone = "";
    private String ourPhone = "";
    private String words = "";

    void show(NumbersToRing kept) {
        councilPhone = kept.councilPhone();
        eveningPhone = kept.eveningPhone();
        ourPhone = kept.ourPhone();
        words = kept.words();
    }

    ChangeNumbers command(UUID key) {
        return new ChangeNumbers(key, councilPhone, eveningPhone, ourPhone, words);
    }

    public String getCouncilPhone() {
        return councilPhone;
    }

    public void setCouncilPhone(String councilPhone) {
        this.councilPhone = councilPhone;
    }

    public String getEveningPhone() {
        return eveningPhone;
    }

    public void setEveningPhone(String eveningPhone) {
        this.eveningPhone = eveningPhone;
    }

    public String getOurPhone() {
        return ourPhone;
    }

    public void setOurPhone(String ourPhone) {
        this.ourPhone = ourPhone;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
