package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.application.AskedFor;

/** What the body still wants to know about one part of an application, and what the applicant answered. */
@Entity
@Table(schema = "accreditation", name = "application_question")
public class Question extends ApplicationPart {

    private String about;

    private String asked;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Question() {
    }

    Question(Application application, AskedFor wanted, UUID askedBy, Instant now) {
        super(application);
        this.about = wanted.about();
        this.asked = wanted.text();
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    void answer(String words, Instant now) {
        answer = words;
        answeredAt = now;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public String about() {
        return about;
    }

    public String asked() {
        return asked;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String answer() {
        return answer;
    }
}
