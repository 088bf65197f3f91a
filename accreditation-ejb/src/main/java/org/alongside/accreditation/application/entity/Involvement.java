package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.DetectedLinks;

/** One person's part in a case. Until they answered that they have no connection, they see a name and an area. */
@Entity
@Table(schema = "accreditation", name = "case_involvement")
public class Involvement extends ApplicationPart {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CasePart part;

    @Enumerated(EnumType.STRING)
    private Interest interest = Interest.NOT_ANSWERED;

    @Column(name = "interest_words")
    private String interestWords = "";

    /** What they said, kept also where the portal found something else (R-ACC-49). */
    @Column(name = "told_connection")
    private boolean toldConnection;

    @Convert(converter = DetectedLinks.class)
    @Column(name = "found_links")
    private List<DetectedLink> links = List.of();

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    @Column(name = "recommendation_words")
    private String recommendationWords = "";

    @Column(name = "recommended_at")
    private Instant recommendedAt;

    protected Involvement() {
    }

    Involvement(Application application, UUID personId, CasePart part, Instant now) {
        super(application);
        this.personId = personId;
        this.part = part;
        this.askedAt = now;
    }

    /** There is nobody over an officer who could clear a link, so any link means that somebody else takes the case. */
    void answer(boolean hasConnection, String words, List<DetectedLink> found, Instant now) {
        interest = hasConnection || !found.isEmpty() ? Interest.RECUSED : Interest.CLEAR;
        toldConnection = hasConnection;
        links = List.copyOf(found);
        interestWords = words;
        answeredAt = now;
    }

    void recommend(Recommendation advice, String words, Instant now) {
        recommendation = advice;
        recommendationWords = words;
        recommendedAt = now;
    }

    /** The panel sent it back, or more was asked: advice is given anew. */
    void startOver() {
        recommendation = null;
        recommendationWords = "";
        recommendedAt = null;
    }

    boolean is(UUID person, CasePart as) {
        return personId.equals(person) && part == as;
    }

    public boolean isClearAssessor() {
        return part == CasePart.ASSESSOR && interest == Interest.CLEAR;
    }

    public UUID personId() {
        return personId;
    }

    public CasePart part() {
        return part;
    }

    public boolean toldConnection() {
        return toldConnection;
    }

    public List<DetectedLink> links() {
        return links;
    }

    public Interest interest() {
        return interest;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public String recommendationWords() {
        return recommendationWords;
    }

    public boolean hasRecommended() {
        return recommendedAt != null;
    }
}
