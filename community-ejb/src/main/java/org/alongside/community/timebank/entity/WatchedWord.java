package org.alongside.community.timebank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.platform.tenancy.TenantOwned;

/** A word an area watches for beside the national ones, or one of those with another verdict. */
@Entity
@Table(schema = "community", name = "time_word")
public class WatchedWord extends TenantOwned {

    private String word;

    @Enumerated(EnumType.STRING)
    private TaskLeftToOthers task;

    @Enumerated(EnumType.STRING)
    private WordVerdict verdict;

    @Column(name = "written_by")
    private UUID writtenBy;

    protected WatchedWord() {
    }

    public WatchedWord(String word, TaskLeftToOthers task, WordVerdict verdict, UUID by) {
        super(UUID.randomUUID());
        this.word = word;
        this.task = task;
        this.verdict = verdict;
        this.writtenBy = by;
    }

    public WordWatch.Word asWord() {
        return new WordWatch.Word(word, task, verdict);
    }
}
