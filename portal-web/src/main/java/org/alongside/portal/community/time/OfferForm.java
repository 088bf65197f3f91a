package org.alongside.portal.community.time;

import java.io.Serializable;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingText;

/** What somebody offers or asks for, as they type it. */
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private GivenThing thing;
    private ListingKind kind;
    private HelpCategory category;
    private String title = "";
    private String words = "";
    private String places = "";
    private String accessNotes = "";
    private String availability = "";
    private boolean travelCounts;

    /** What was written before, to be changed. */
    void show(ListingText text) {
        thing = GivenThing.FREE_TIME;
        kind = text.kind();
        category = text.category();
        title = text.title();
        words = text.words();
        places = text.places();
        accessNotes = text.accessNotes();
        availability = text.availability();
        travelCounts = text.travelCounts();
    }

    ListingText text() {
        return new ListingText(kind, category, title, words, places, accessNotes, availability, travelCounts);
    }

    public GivenThing getThing() {
        return thing;
    }

    public void setThing(GivenThing thing) {
        this.thing = thing;
    }

    public ListingKind getKind() {
        return kind;
    }

    public void setKind(ListingKind kind) {
        this.kind = kind;
    }

    public HelpCategory getCategory() {
        return category;
    }

    public void setCategory(HelpCategory category) {
        this.category = category;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getAccessNotes() {
        return accessNotes;
    }

    public void setAccessNotes(String accessNotes) {
        this.accessNotes = accessNotes;
    }

    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public boolean isTravelCounts() {
        return travelCounts;
    }

    public void setTravelCounts(boolean travelCounts) {
        this.travelCounts = travelCounts;
    }
}
