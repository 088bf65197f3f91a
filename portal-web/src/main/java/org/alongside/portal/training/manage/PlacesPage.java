package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.ManagePlaces;
import org.alongside.training.run.boundary.ChangePlaces;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** A run gets more or fewer places, or another room. */
@Named("managePlaces")
@RequestScoped
public class PlacesPage {

    @Inject
    private ManagePlaces places;

    @Inject
    private ReadRuns runs;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String learnerPlaces = "";
    private String roomPlaces = "";
    private boolean overCapacity;
    private RunDesk desk;

    public void load() {
        desk = runs.desk(page.id("run"));
        learnerPlaces = String.valueOf(desk.run().places().learnerPlaces());
        roomPlaces = desk.roomPlaces() == null ? "" : desk.roomPlaces().toString();
        overCapacity = desk.run().places().overCapacity();
    }

    public void change() {
        UUID run = desk.run().places().runId();
        places.changePlaces(new ChangePlaces(formKey.getValue(), run, learnerPlaces, roomPlaces, overCapacity));
        page.goTo("training/manage/run?id=" + run + "&done=places");
    }

    public RunDesk getDesk() {
        return desk;
    }

    public String getLearnerPlaces() {
        return learnerPlaces;
    }

    public void setLearnerPlaces(String learnerPlaces) {
        this.learnerPlaces = learnerPlaces;
    }

    public String getRoomPlaces() {
        return roomPlaces;
    }

    public void setRoomPlaces(String roomPlaces) {
        this.roomPlaces = roomPlaces;
    }

    public boolean isOverCapacity() {
        return overCapacity;
    }

    public void setOverCapacity(boolean overCapacity) {
        this.overCapacity = overCapacity;
    }
}
