package org.alongside.portal.training.my;

import java.util.ArrayList;
import java.util.List;
import org.alongside.portal.form.Choices;
import org.alongside.training.enrolment.Arrangement;
import org.alongside.training.enrolment.NeedsTold;

/** What to arrange, as somebody ticks and types it. */
public class NeedsForm {

    private List<String> list = new ArrayList<>();
    private String words = "";
    private boolean keep;

    public void take(NeedsTold told) {
        list = Choices.ticked(told.list());
        words = told.words();
    }

    /** What is not on the list was not ticked on our page. */
    NeedsTold told() {
        return new NeedsTold(Choices.chosen(Arrangement.class, list), words);
    }

    public List<String> getList() {
        return list;
    }

    public void setList(List<String> list) {
        this.list = list;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }
}
