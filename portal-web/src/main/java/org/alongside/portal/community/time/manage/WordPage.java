package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.community.timebank.boundary.CareForTimeBank;
import org.alongside.community.timebank.boundary.WatchWord;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The area watches for another word. */
@Named("communityTimeManageWord")
@RequestScoped
public class WordPage {

    @Inject
    private CareForTimeBank caring;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String word = "";
    private TaskLeftToOthers task;
    private WordVerdict verdict;

    public void load() {
        caring.words();
    }

    public void keep() {
        caring.watch(new WatchWord(formKey.getValue(), word, task, verdict));
        page.goTo("community/time/manage/care?done=yes");
    }

    public List<Choice> getTasks() {
        return Choices.of(TaskLeftToOthers::label, TaskLeftToOthers.values());
    }

    public List<Choice> getVerdicts() {
        return List.of(new Choice(WordVerdict.LOOK.name(), "The coordinator looks at it"),
                new Choice(WordVerdict.REFUSE.name(), "It is refused"));
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public TaskLeftToOthers getTask() {
        return task;
    }

    public void setTask(TaskLeftToOthers task) {
        this.task = task;
    }

    public WordVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(WordVerdict verdict) {
        this.verdict = verdict;
    }
}
